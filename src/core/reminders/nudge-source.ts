import type { Delivery, NewDelivery } from '../deliveries/delivery.js';
import type { DeliverySource } from '../deliveries/delivery-source.js';
import type { Fact } from '../facts.js';
import type { Period } from '../period.js';
import { isMissingAsked, isStillMissing } from './still-missing.js';

export const nudgeName = 'nudge';

/** Unique for ever: of a centre's silence in a period each of its leads hears once. */
export function nudgeKey(centreId: string, { name }: Pick<Period, 'name'>, personId: string): string {
  return [nudgeName, centreId, name, personId].join(':');
}

/** What coordinators asked for with a button; nothing is due by itself. */
export const nudgeSource: DeliverySource = {
  name: nudgeName,

  due: () => Promise.resolve([]),
  isStillWanted: isStillMissing,

  undelivered: (delivery, trouble, _records, now) => Promise.resolve(tellAsker(delivery, trouble.kind, now)),
};

function tellAsker(
  { key, fact }: Delivery,
  became: 'failed' | 'uncertain',
  now: Date,
): readonly NewDelivery[] {
  if (!isMissingAsked(fact) || !fact.asker) return [];
  const told = {
    kind: 'nudge-undelivered',
    centre: fact.centre.name,
    period: fact.period,
    became,
  } satisfies Fact;

  return [
    {
      key: `${key}:${became}`,
      kind: 'nudge-undelivered',
      to: { kind: 'person', personId: fact.asker.personId },
      dueAt: now,
      notAfter: null,
      manner: 'unasked',
      fact: told,
    },
  ];
}
