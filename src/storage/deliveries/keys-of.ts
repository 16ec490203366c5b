import { chunksOf } from '../../core/chunks.js';
import type { Queries } from '../connection.js';

const idsPerQuery = 500;

export async function keysOf(
  queries: Queries,
  subscriptionIds: readonly string[],
  since: Date,
): Promise<ReadonlySet<string>> {
  const keys = new Set<string>();
  for (const chunk of chunksOf(subscriptionIds, idsPerQuery)) {
    const rows = await queries.delivery.findMany({
      where: { subscriptionId: { in: [...chunk] }, dueAt: { gte: since } },
      select: { key: true },
    });
    for (const { key } of rows) keys.add(key);
  }

  return keys;
}
