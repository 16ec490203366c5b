import { subDays } from 'date-fns';
import type { LocalDate } from '../../calendar.js';
import type { DeliverySource } from '../../deliveries/delivery-source.js';
import type { NewDelivery } from '../../deliveries/delivery.js';
import { endOfDate, instantOf } from '../../instant.js';
import { addDays } from '../../local-date.js';
import type { Records } from '../../ports.js';
import { dateAt } from '../../today.js';
import type { Fact } from '../../facts.js';
import { dayFilter } from '../occurrences.js';
import { sessionShown } from '../show-plan.js';
import { usualHeadsOf } from '../usual-heads.js';
import { datesOver, isTurnOf, toldForDays, type DateOver } from './dates-over.js';
import { mayAnswer, sessionOn, sessionsOver, type SessionOver } from './open-sessions.js';
import { askedOf, keyOf, rounds, slotOf, type Round } from './session-key.js';

const name = 'session';
/** When it is asked once more, and for how many days that waits for an open one. */
const nudgedAt = '10:00';
const nudgedWithinDays = 7;

/** Asks those who are planned how many came: right after the end, and once more on the next open day. */
export const sessionSource: DeliverySource = {
  name,

  async due(now, records) {
    const due: NewDelivery[] = [];
    for (const over of await sessionsOver(await notAskedOf(now, records), now, records)) {
      if (over.became === null) due.push(...(await questionsOf(over, now, records)));
    }

    return due;
  },

  async isStillWanted({ key }, records) {
    const asked = askedOf(key);
    const found = await sessionOn(asked, records);
    if (!found || found.became !== null || !found.session.plan.personIds.includes(asked.personId))
      return false;

    return mayAnswer(asked.personId, found.centre, records);
  },
};

/** Of which not all who are planned were asked twice; and of what is settled only those whose turn it is. */
async function notAskedOf(now: Date, records: Records): Promise<readonly DateOver[]> {
  const asked = await records.deliveries.keysLately(name, subDays(now, toldForDays + 1));

  return (await datesOver(now, records)).filter((one) => {
    const { plan, date, settled } = one;
    if (settled && !isTurnOf(one, now)) return false;

    return plan.personIds.some((personId) =>
      rounds.some(
        (round) => !asked.has(keyOf({ centreId: plan.centreId, planId: plan.id, date, personId, round })),
      ),
    );
  });
}

interface Turn {
  readonly round: Round;
  readonly date: LocalDate;
  readonly dueAt: Date;
}

async function questionsOf(over: SessionOver, now: Date, records: Records): Promise<readonly NewDelivery[]> {
  const { centre, session } = over;
  const turns = [firstTurn(over), nextTurn(over)].filter(
    (turn) => turn !== null && turn.dueAt <= now && now < endOfDate(turn.date, centre.zone),
  );
  const deliveries: NewDelivery[] = [];

  for (const turn of turns) {
    for (const personId of turn ? session.plan.personIds : []) {
      if (turn && (await mayAnswer(personId, centre, records)))
        deliveries.push(await questionTo(personId, turn, over, records));
    }
  }

  return deliveries;
}

function firstTurn({ centre, session }: SessionOver): Turn {
  return { round: 'first', date: dateAt(session.endsAt, centre.zone), dueAt: session.endsAt };
}

/** On the next day that is neither off nor closed. */
function nextTurn({ centre, session, known }: SessionOver): Turn | null {
  const isOpen = dayFilter(known);
  const ended = dateAt(session.endsAt, centre.zone);
  const days = Array.from({ length: nudgedWithinDays }, (_, index) => addDays(ended, index + 1));
  const date = days.find((day) => isOpen({ inHolidays: false }, day));

  return date === undefined ? null : { round: 'again', date, dueAt: instantOf(date, nudgedAt, centre.zone) };
}

async function questionTo(
  personId: string,
  { round, date: today, dueAt }: Turn,
  { centre, session: { plan, date } }: SessionOver,
  records: Records,
): Promise<NewDelivery> {
  const asked = { centreId: centre.id, planId: plan.id, date, personId, round };

  const fact = {
    kind: 'plan-heads-asked',
    session: await sessionShown({ plan, date, centre, today }, records),
    numbers: await usualHeadsOf(plan, date, records),
    conversationId: null,
  } satisfies Fact;

  return {
    key: keyOf(asked),
    kind: name,
    to: { kind: 'person', personId },
    dueAt,
    notAfter: endOfDate(today, centre.zone),
    manner: round === 'first' ? 'after-session' : 'unasked',
    slot: slotOf(asked),
    fact,
  };
}
