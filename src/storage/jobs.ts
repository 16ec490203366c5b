import { DbNull } from '@prisma/client/runtime/client';
import type { JobEnd, JobRecords } from '../core/ports/job-records.js';
import type { Connection } from './connection.js';
import { asJson } from './json.js';

export function jobRecords({ queries, atomically }: Connection): JobRecords {
  return {
    add: (job) =>
      atomically(async (open) => {
        // Looked up first: PostgreSQL gives up the whole transaction where a key is taken.
        if (await open.job.findUnique({ where: { key: job.key }, select: { id: true } })) return false;

        const { params, replyTo, ...columns } = job;
        await open.job.create({
          data: { ...columns, params: asJson(params), replyTo: asJson(replyTo) },
        });
        return true;
      }),

    async stage(key) {
      const row = await queries.job.findUnique({ where: { key }, select: { endedAt: true } });
      if (!row) return undefined;

      return row.endedAt ? 'over' : 'open';
    },

    async over(id) {
      const row = await queries.job.findFirst({
        where: { id, endedAt: { not: null }, NOT: { facts: { equals: DbNull } } },
      });

      return row ? { personId: row.personId, ...(row.facts as unknown as JobEnd) } : undefined;
    },

    holds: (id, holder) =>
      atomically(async (open) => {
        // Written, so that PostgreSQL lets nobody else claim it before the end.
        const { count } = await open.job.updateMany({
          where: { id, claimedBy: holder, endedAt: null },
          data: { claimedBy: holder },
        });

        return count > 0;
      }),

    async reached(id, reached) {
      await atomically((open) => open.job.updateMany({ where: { id }, data: { reached: asJson(reached) } }));
    },
  };
}
