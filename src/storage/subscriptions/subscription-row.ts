import type { NewSubscription, Rhythm, Subscription } from '../../core/digests/subscription.js';
import type { Queries } from '../connection.js';
import type { Prisma, Subscription as SubscriptionRow } from '../generated/sqlite/client.js';
import { oneOf } from '../one-of.js';
import { scopesById } from '../structure/find-scopes.js';

const rhythms: readonly Rhythm['kind'][] = ['weekly', 'monthly'];

/** With their scopes as they are now. */
export async function subscriptionsFrom(
  queries: Queries,
  rows: readonly SubscriptionRow[],
): Promise<readonly Subscription[]> {
  const scopes = await scopesById(
    queries,
    rows.map(({ scopeId }) => scopeId),
  );

  return rows.flatMap((row) => {
    const { id, roomId, scopeId, createdAt, createdById, pausedAt, pausedReason } = row;
    const scope = scopes.get(scopeId);
    const paused = pausedAt && { at: pausedAt, reason: pausedReason ?? '' };

    return scope
      ? [{ id, roomId, scopeId, scope, rhythm: rhythmOf(row), createdAt, createdById, paused }]
      : [];
  });
}

export function columnsOf({ rhythm, ...subscription }: NewSubscription): Prisma.SubscriptionCreateInput {
  const { kind, at } = rhythm;

  return { ...subscription, rhythm: kind, day: kind === 'weekly' ? rhythm.weekday : rhythm.day, atTime: at };
}

function rhythmOf({ rhythm, day, atTime: at }: SubscriptionRow): Rhythm {
  switch (oneOf(rhythms, rhythm)) {
    case 'weekly':
      return { kind: 'weekly', weekday: day, at };
    case 'monthly':
      return { kind: 'monthly', day, at };
  }
}
