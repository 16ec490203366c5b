import type { JobQueue } from '../core/ports/job-queue.js';
import type { Connection } from './connection.js';
import { answerLater, progressOf } from './jobs/answer-later.js';
import { endJob } from './jobs/end-job.js';
import { jobFrom } from './jobs/job-row.js';

const unclaimed = { claimedBy: null, leaseUntil: null };

export function jobQueue({ atomically }: Connection): JobQueue {
  return {
    claim: (platforms, holder, now, leaseUntil) =>
      atomically(async (open) => {
        const waiting = await open.job.findMany({
          where: due(now),
          orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
          select: { id: true, roomId: true },
        });
        const rooms = await open.room.findMany({
          where: { id: { in: waiting.map(({ roomId }) => roomId) }, platform: { in: [...platforms] } },
        });
        const roomOf = new Map(rooms.map((room) => [room.id, room]));

        for (const { id, roomId } of waiting) {
          const room = roomOf.get(roomId);
          if (!room) continue;
          const { count } = await open.job.updateMany({
            where: { id, ...due(now) },
            data: { claimedBy: holder, leaseUntil, attempts: { increment: 1 } },
          });
          // Where somebody else was faster, there may be another.
          if (count > 0) return jobFrom(open, await open.job.findUniqueOrThrow({ where: { id } }), room);
        }
        return undefined;
      }),

    renew: (id, holder, leaseUntil) =>
      atomically(async (open) => {
        const { count } = await open.job.updateMany({
          where: { id, claimedBy: holder, endedAt: null },
          data: { leaseUntil },
        });

        return count > 0;
      }),

    async release(id, holder) {
      await atomically((open) =>
        open.job.updateMany({
          where: { id, claimedBy: holder, endedAt: null },
          data: { ...unclaimed, attempts: { decrement: 1 } },
        }),
      );
    },

    async releaseAll() {
      await atomically((open) =>
        open.job.updateMany({ where: { claimedBy: { not: null } }, data: unclaimed }),
      );
    },

    tell: (job, holder, answer, now) =>
      atomically(async (open) => {
        const key = progressOf(job);
        const held = await open.job.findFirst({ where: { id: job.id, claimedBy: holder, endedAt: null } });

        return held ? answerLater(open, { job, key, answers: [answer], now }) : undefined;
      }),

    end: (job, holder, ending, now) => atomically((open) => endJob(open, { job, holder, ending, now })),
  };
}

function due(now: Date) {
  return { endedAt: null, OR: [{ claimedBy: null }, { leaseUntil: { lte: now } }] };
}
