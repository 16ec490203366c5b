import type { NewSubscription } from '../core/digests/subscription.js';
import type { SubscriptionRecords } from '../core/ports/subscription-records.js';
import type { Connection, Queries } from './connection.js';
import { columnsOf, subscriptionsFrom } from './subscriptions/subscription-row.js';

const oldestFirst = [{ createdAt: 'asc' }, { id: 'asc' }] as const;

export function subscriptionRecords({ queries, atomically }: Connection): SubscriptionRecords {
  return {
    add: (subscription) =>
      atomically(async (open) => {
        await endSame(open, subscription);
        const row = await open.subscription.create({ data: columnsOf(subscription) });
        const [added] = await subscriptionsFrom(open, [row]);
        if (!added) throw new Error('A digest is subscribed to for a scope that is there.');

        return added;
      }),

    async byId(id) {
      const rows = await queries.subscription.findMany({ where: { id, endedAt: null } });

      return (await subscriptionsFrom(queries, rows))[0];
    },

    async ofRoom(roomId) {
      const rows = await queries.subscription.findMany({
        where: { roomId, endedAt: null },
        orderBy: [...oldestFirst],
      });

      return subscriptionsFrom(queries, rows);
    },

    async running() {
      const rows = await queries.subscription.findMany({
        where: { endedAt: null, pausedAt: null },
        orderBy: [...oldestFirst],
      });
      const left = await queries.room.findMany({ where: { leftAt: { not: null } }, select: { id: true } });
      const gone = new Set(left.map(({ id }) => id));

      return subscriptionsFrom(
        queries,
        rows.filter(({ roomId }) => !gone.has(roomId)),
      );
    },

    pause: (id, pausedReason, pausedAt) =>
      changed(atomically, (open) =>
        open.subscription.updateMany({
          where: { id, endedAt: null, pausedAt: null },
          data: { pausedAt, pausedReason },
        }),
      ),

    // What would have been due meanwhile was not wanted.
    resume: (id, at) =>
      changed(atomically, (open) =>
        open.subscription.updateMany({
          where: { id, endedAt: null, pausedAt: { not: null } },
          data: { pausedAt: null, pausedReason: null, createdAt: at },
        }),
      ),

    end: (id, endedAt) =>
      changed(atomically, (open) =>
        open.subscription.updateMany({ where: { id, endedAt: null }, data: { endedAt } }),
      ),
  };
}

async function endSame(
  queries: Queries,
  { roomId, scopeId, rhythm, createdAt }: NewSubscription,
): Promise<void> {
  // Written to, so that another who subscribes in the same room waits for the end of this transaction.
  await queries.room.updateMany({ where: { id: roomId }, data: { id: roomId } });
  await queries.subscription.updateMany({
    where: { roomId, scopeId, rhythm: rhythm.kind, endedAt: null },
    data: { endedAt: createdAt },
  });
}

async function changed(
  atomically: Connection['atomically'],
  work: (open: Queries) => Promise<{ readonly count: number }>,
): Promise<boolean> {
  return (await atomically(work)).count > 0;
}
