import { subDays } from 'date-fns';
import type { LocalDate } from '../calendar.js';
import type { Delivery, NewDelivery } from '../deliveries/delivery.js';
import type { DeliverySource } from '../deliveries/delivery-source.js';
import { partsOf } from '../figures/parts.js';
import type { Records } from '../ports.js';
import { dateAt } from '../today.js';
import { reminderName } from './day-source.js';
import { nudgeName } from './nudge-source.js';
import type { MissingSettled } from './reminder-facts.js';
import { isMissingAsked } from './still-missing.js';
import { hasSaid, whoSaid } from './who-said.js';

const name = 'missing-settled';
const standsForDays = 2;
const centreDaysAtOnce = 4_000;

/** Where somebody has said how it was, the questions that still stand with the others say so. */
export const missingSettledSource: DeliverySource = {
  name,

  async due(now, records) {
    const since = subDays(now, standsForDays);
    const asked = await records.deliveries.sentLately([reminderName, nudgeName], since);
    const settled = await records.deliveries.keysLately(name, since);
    const open = asked.filter(({ key, fact }) => isMissingAsked(fact) && !settled.has(settledKey(key)));
    const due: NewDelivery[] = [];
    for (const question of await saidOf(open, now, records))
      due.push(...(await settledOf(question, now, records)));

    return due;
  },

  async isStillWanted({ fact }, records) {
    return isSettled(fact) && hasSaid(fact.centre.id, fact.period, records);
  },
};

/** Those of whose days something is said by now: looked up for all of them together. */
async function saidOf(
  questions: readonly Delivery[],
  now: Date,
  { figures }: Records,
): Promise<readonly Delivery[]> {
  const facts = questions.flatMap(({ fact }) => (isMissingAsked(fact) ? [fact] : []));
  if (facts.length === 0) return [];
  const ends = facts.flatMap(({ period: { from, to } }) => [from, to]).toSorted();
  const span = {
    centreIds: [...new Set(facts.map(({ centre }) => centre.id))],
    from: ends[0] ?? '',
    to: ends.at(-1) ?? '',
  };
  const said = new Map<string, LocalDate[]>();
  for (const part of partsOf(span, centreDaysAtOnce)) {
    for (const { centreId, date } of [
      ...(await figures.activeDays(part)),
      ...(await figures.marksAt(part, now)),
    ])
      said.set(centreId, [...(said.get(centreId) ?? []), date]);
  }

  return questions.filter(
    ({ fact }) =>
      isMissingAsked(fact) &&
      said.get(fact.centre.id)?.some((date) => fact.period.from <= date && date <= fact.period.to),
  );
}

function settledKey(questionKey: string): string {
  return `${name}:${questionKey}`;
}

async function settledOf(
  { key, fact, to, slot }: Delivery,
  now: Date,
  records: Records,
): Promise<readonly NewDelivery[]> {
  if (!isMissingAsked(fact) || to.kind !== 'person' || slot === undefined) return [];
  const said = await whoSaid(fact.centre.id, fact.period, records);
  // Who said it knows, and may have the answer in the place of the question.
  if (said.size === 0 || said.has(to.personId)) return [];

  const { centre, period } = fact;
  const settled = {
    kind: 'missing-settled',
    centre,
    period,
    today: dateAt(now, centre.zone),
  } satisfies MissingSettled;

  return [
    {
      key: settledKey(key),
      kind: name,
      to,
      dueAt: now,
      notAfter: null,
      // It takes the place of a message that is there, and nobody is rung for it.
      manner: 'asked-for',
      slot,
      fact: settled,
    },
  ];
}

function isSettled(fact: { readonly kind: string }): fact is MissingSettled {
  return fact.kind === 'missing-settled';
}
