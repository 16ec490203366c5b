import type { Digest } from '../core/digests/digest.js';
import type { DigestRecords } from '../core/ports/digest-records.js';
import type { Connection } from './connection.js';
import type { Prisma } from './generated/sqlite/client.js';
import { asJson } from './json.js';

export function digestRecords({ queries, atomically }: Connection): DigestRecords {
  return {
    async keep(id, digest) {
      const { scope, period, asOf, computedAt } = digest;

      await atomically((open) =>
        open.digest.upsert({
          where: { id },
          update: {},
          create: {
            id,
            scopeId: scope.id,
            rhythm: period.kind === 'week' ? 'weekly' : 'monthly',
            period: period.name,
            asOf: new Date(asOf),
            computedAt: new Date(computedAt),
            content: asJson(digest),
          },
        }),
      );
    },

    async latest(scopeId, period) {
      const row = await queries.digest.findFirst({
        where: { scopeId, period },
        orderBy: [{ computedAt: 'desc' }, { id: 'desc' }],
      });

      return row ? digestFrom(row.content) : undefined;
    },
  };
}

/** Nobody but `keep` writes them. */
function digestFrom(stored: Prisma.JsonValue): Digest {
  return stored as unknown as Digest;
}
