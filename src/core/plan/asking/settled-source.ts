import { subDays, subMinutes } from 'date-fns';
import type { DeliverySource } from '../../deliveries/delivery-source.js';
import type { NewDelivery } from '../../deliveries/delivery.js';
import { showEntry } from '../../entry/show-entry.js';
import type { Fact } from '../../facts.js';
import { partsOf } from '../../figures/parts.js';
import type { Records } from '../../ports.js';
import { dateAt } from '../../today.js';
import { sessionShown } from '../show-plan.js';
import { datesOver, isTurnOf, toldForDays, type DateOver } from './dates-over.js';
import { sessionOn, sessionsOver, type SessionOver } from './open-sessions.js';
import { askedOf, keyOf, rounds, slotOf, type AskedOf } from './session-key.js';

const name = 'session-settled';
const freshMinutes = 10;
const centreDaysAtOnce = 4_000;

/** Where a session is settled, the questions that still stand with the others say so. */
export const settledSource: DeliverySource = {
  name,

  async due(now, records) {
    const due: NewDelivery[] = [];
    for (const over of await sessionsOver(await notToldOf(now, records), now, records)) {
      if (over.became !== null) due.push(...(await saidTo(over, now, records)));
    }

    return due;
  },

  async isStillWanted({ key }, records) {
    const found = await sessionOn(askedOf(key), records);

    return found !== undefined && found.became !== null;
  },
};

/** Of which a question still stands, and something may have been said of that day; see `isTurnOf`. */
async function notToldOf(now: Date, records: Records): Promise<readonly DateOver[]> {
  const since = subDays(now, toldForDays + 1);
  const sent = await records.deliveries.sentLately(['session'], since);
  const told = await records.deliveries.keysLately(name, since);
  const standing = new Set(
    sent.filter(({ key }) => !told.has(settledKey(key))).map(({ key }) => aboutSession(askedOf(key))),
  );
  if (standing.size === 0) return [];
  const dates = (await datesOver(now, records)).filter(({ plan: { centreId, id: planId }, date }) =>
    standing.has(aboutSession({ centreId, planId, date })),
  );
  const said = await daysSaid(dates, now, records);

  return dates.filter((one) => {
    const { plan, date, settled } = one;
    if (settled) return settled.settledAt > subMinutes(now, freshMinutes) || isTurnOf(one, now);

    return said.has(`${plan.centreId} ${date}`);
  });
}

function aboutSession({ centreId, planId, date }: Pick<AskedOf, 'centreId' | 'planId' | 'date'>): string {
  return [centreId, planId, date].join(':');
}

/** Of what nobody has settled, on which of those days there is an activity or a mark. */
async function daysSaid(
  dates: readonly DateOver[],
  now: Date,
  { figures }: Records,
): Promise<ReadonlySet<string>> {
  const open = dates.filter(({ settled }) => !settled);
  const days = open.map(({ date }) => date).toSorted();
  const centreIds = [...new Set(open.map(({ plan }) => plan.centreId))];
  const said = new Set<string>();
  for (const part of partsOf({ centreIds, from: days[0] ?? '', to: days.at(-1) ?? '' }, centreDaysAtOnce)) {
    for (const { centreId, date } of [
      ...(await figures.activeDays(part)),
      ...(await figures.marksAt(part, now)),
    ])
      said.add(`${centreId} ${date}`);
  }

  return said;
}

function settledKey(questionKey: string): string {
  return `${name}:${questionKey.slice('session:'.length)}`;
}

async function saidTo(over: SessionOver, now: Date, records: Records): Promise<readonly NewDelivery[]> {
  const { centre, session } = over;
  const deliveries: NewDelivery[] = [];

  for (const personId of session.plan.personIds) {
    for (const round of rounds) {
      const asked = { centreId: centre.id, planId: session.plan.id, date: session.date, personId, round };
      const question = await records.deliveries.byKey(keyOf(asked));
      if (question && question.attempts > 0 && !(await hasAnswered(personId, over, records)))
        deliveries.push(...(await settledTo(asked, over, now, records)));
    }
  }

  return deliveries;
}

/** The answer of who pressed a button stands in the place of the question already. */
async function hasAnswered(
  personId: string,
  { session: { plan, date }, known, became, centre }: SessionOver,
  { activities, dayMarks }: Records,
): Promise<boolean> {
  const settled = known.settled.find((one) => one.planId === plan.id && one.date === date);
  if (became?.kind === 'logged' && settled?.activityId === became.activityId)
    return (await activities.byRef({ centreId: centre.id, id: became.activityId }))?.loggedById === personId;

  const marks = settled?.outcome === 'cancelled' ? await dayMarks.between([centre.id], date, date) : [];
  return marks.some((mark) => mark.state === 'cancelled' && mark.loggedById === personId);
}

async function settledTo(
  asked: AskedOf,
  { centre, session: { plan, date }, became }: SessionOver,
  now: Date,
  records: Records,
): Promise<readonly NewDelivery[]> {
  const to = { kind: 'person', personId: asked.personId } as const;
  const addressee = await records.deliveries.addressee(to);
  const person = await records.people.byId(asked.personId);
  if (!addressee || !person || !became) return [];
  const ref = became.kind === 'logged' ? { centreId: centre.id, id: became.activityId } : null;
  const activity = ref ? await records.activities.byRef(ref) : undefined;
  const entry = activity
    ? await showEntry(activity, { ...records, person, room: addressee.room, now })
    : null;

  const fact = {
    kind: 'plan-answered-already',
    session: await sessionShown({ plan, date, centre, today: dateAt(now, centre.zone) }, records),
    entry,
  } satisfies Fact;

  return [
    {
      key: settledKey(keyOf(asked)),
      kind: name,
      to,
      dueAt: now,
      notAfter: null,
      // It takes the place of a message that is there, and nobody is rung for it.
      manner: 'asked-for',
      slot: slotOf(asked),
      fact,
    },
  ];
}
