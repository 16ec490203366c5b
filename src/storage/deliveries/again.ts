import type { Queries } from '../connection.js';

export async function again(queries: Queries, key: string, at: Date): Promise<boolean> {
  const row = await queries.delivery.findUnique({ where: { key } });
  if (!row || row.content === null) return false;

  const { count } = await queries.delivery.updateMany({
    where: { key, overAt: { not: null }, OR: [{ failedAt: { not: null } }, { uncertainAt: { not: null } }] },
    data: {
      manner: 'asked-for',
      dueAt: at,
      notAfter: null,
      nextAttemptAt: null,
      attempts: 0,
      attemptedAt: null,
      uncertainAt: null,
      failedAt: null,
      failure: null,
      overAt: null,
    },
  });

  return count > 0;
}
