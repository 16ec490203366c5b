import type { Delivery } from '../../core/deliveries/delivery.js';
import type { Queries } from '../connection.js';
import { deliveryFrom } from './delivery-row.js';

export async function sentLately(
  queries: Queries,
  kinds: readonly string[],
  since: Date,
): Promise<readonly Delivery[]> {
  const rows = await queries.delivery.findMany({
    // When it was over says where to look; what is sent is over.
    where: { overAt: { gte: since }, sentAt: { not: null }, kind: { in: [...kinds] } },
    orderBy: [{ sentAt: 'asc' }, { key: 'asc' }],
  });

  return rows.map(deliveryFrom);
}

export async function keysLately(queries: Queries, kind: string, since: Date): Promise<ReadonlySet<string>> {
  const rows = await queries.delivery.findMany({
    where: { kind, OR: [{ overAt: null }, { overAt: { gte: since } }] },
    select: { key: true },
  });

  return new Set(rows.map(({ key }) => key));
}
