import { DbNull } from '@prisma/client/runtime/client';
import type { Queries } from '../connection.js';

/** To a room or person that is forgotten, or about what is: what waits is withdrawn, and what it said is no longer kept. */
export async function forgetDeliveries(
  queries: Queries,
  to:
    { readonly roomId: string } | { readonly personId: string } | { readonly key: { readonly in: string[] } },
  at: Date,
): Promise<void> {
  await queries.delivery.updateMany({
    where: { ...to, overAt: null },
    data: { withdrawnAt: at, overAt: at, claimedBy: null, leaseUntil: null },
  });
  await queries.delivery.updateMany({ where: to, data: { content: DbNull, messageRef: null } });
}
