import { countBuckets, type LiveCount, type NewCount } from '../core/count/live-count.js';
import type { CountRecords } from '../core/ports/count-records.js';
import { limits } from '../core/record-rules.js';
import type { Connection } from './connection.js';
import type { LiveCount as CountRow } from './generated/sqlite/client.js';
import { oneOf } from './one-of.js';

const goingOn = { finishedAt: null, givenUpAt: null } as const;

export function countRecords({ queries, atomically }: Connection): CountRecords {
  return {
    async begin({ counts, ...count }: NewCount) {
      await atomically((open) => open.liveCount.create({ data: { ...count, ...counts } }));
    },

    async byId(id) {
      const row = await queries.liveCount.findUnique({ where: { id } });

      return row ? countFrom(row) : undefined;
    },

    async openAt(centreId) {
      const rows = await queries.liveCount.findMany({
        where: { ...goingOn, centreId },
        orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
      });

      return rows.map(countFrom);
    },

    async openBegun(from, to) {
      const rows = await queries.liveCount.findMany({
        where: { ...goingOn, startedAt: { gte: from, lte: to } },
        orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
      });

      return rows.map(countFrom);
    },

    async press(id, { bucket, change, personId, at }) {
      const { count } = await atomically((open) =>
        open.liveCount.updateMany({
          where: { ...goingOn, id, [bucket]: { gte: -change, lte: limits.heads.most - change } },
          data: {
            [bucket]: { increment: change },
            presses: { increment: 1 },
            lastById: personId,
            lastBucket: bucket,
            lastChange: change,
            lastAt: at,
          },
        }),
      );

      return count === 1;
    },

    finish: (id, by, at) =>
      atomically(async (open) => {
        const { count } = await open.liveCount.updateMany({
          where: { ...goingOn, id },
          data: { finishedAt: at, finishedById: by },
        });

        return count === 0 ? undefined : countFrom(await open.liveCount.findUniqueOrThrow({ where: { id } }));
      }),

    async settle(id, activityId) {
      await atomically((open) => open.liveCount.update({ where: { id }, data: { activityId } }));
    },

    async giveUp(id, at) {
      const { count } = await atomically((open) =>
        open.liveCount.updateMany({ where: { ...goingOn, id }, data: { givenUpAt: at } }),
      );

      return count === 1;
    },

    async goOn(id) {
      const isOver = { OR: [{ finishedAt: { not: null } }, { givenUpAt: { not: null } }] };
      const { count } = await atomically((open) =>
        open.liveCount.updateMany({
          where: { ...isOver, id, activityId: null },
          data: { finishedAt: null, finishedById: null, givenUpAt: null },
        }),
      );

      return count === 1;
    },
  };
}

function countFrom(row: CountRow): LiveCount {
  const { centreId, id, roomId, type, title, startedById, startedAt } = row;
  const { girls, boys, nonbinary, unknown, volunteers, finishedAt, activityId, givenUpAt } = row;

  return {
    ...{ centreId, id, roomId, type, title, startedById, startedAt },
    counts: { girls, boys, nonbinary, unknown, volunteers },
    last: lastOf(row),
    ...{ finishedAt, activityId, givenUpAt },
  };
}

function lastOf({ lastById, lastBucket, lastChange, lastAt }: CountRow): LiveCount['last'] {
  if (lastById === null || lastBucket === null || lastChange === null || lastAt === null) return null;

  return { personId: lastById, bucket: oneOf(countBuckets, lastBucket), change: lastChange, at: lastAt };
}
