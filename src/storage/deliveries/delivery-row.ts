import {
  manners,
  type Delivery,
  type FactToTell,
  type Recipient,
  type Undelivered,
} from '../../core/deliveries/delivery.js';
import type { Delivery as DeliveryRow } from '../generated/sqlite/client.js';
import { oneOf } from '../one-of.js';

export function deliveryFrom(row: DeliveryRow): Delivery {
  const { key, kind, dueAt, notAfter, manner, content, slot, subscriptionId, attempts, attemptedAt } = row;

  return {
    key,
    kind,
    to: recipientOf(row),
    dueAt,
    notAfter,
    manner: oneOf(manners, manner),
    fact: factFrom(content),
    ...(slot !== null && { slot }),
    ...(subscriptionId !== null && { subscriptionId }),
    attempts,
    unknownSince: attemptedAt,
  };
}

export function undeliveredFrom(row: DeliveryRow): readonly Undelivered[] {
  const { failedAt, uncertainAt, failure } = row;
  const troubledAt = failedAt ?? uncertainAt;
  if (!troubledAt) return [];

  const trouble = { kind: failedAt ? ('failed' as const) : ('uncertain' as const), because: failure ?? '' };
  return [{ ...deliveryFrom(row), trouble, troubledAt }];
}

/** What was forgotten has nothing to tell. */
function factFrom(content: unknown): FactToTell {
  const isThere = typeof content === 'object' && content !== null && 'kind' in content;

  return isThere ? (content as FactToTell) : { kind: '' };
}

function recipientOf({ key, roomId, personId }: DeliveryRow): Recipient {
  if (personId !== null) return { kind: 'person', personId };
  if (roomId !== null) return { kind: 'room', roomId };

  throw new Error(`The store holds the delivery ${key} to nobody.`);
}
