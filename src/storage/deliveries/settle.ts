import type { Ending } from '../../core/deliveries/delivery.js';
import type { Queries } from '../connection.js';
import type { Prisma } from '../generated/sqlite/client.js';

export async function settle(queries: Queries, key: string, ending: Ending, at: Date): Promise<void> {
  // Who sends may be slow, and give word only when another has given the attempt up.
  const where = ending.kind === 'sent' ? { key, sentAt: null } : { key, overAt: null };

  await queries.delivery.updateMany({
    where,
    data: { ...columnsOf(ending, at), overAt: at, claimedBy: null, leaseUntil: null },
  });
}

function columnsOf(ending: Ending, at: Date): Prisma.DeliveryUpdateManyMutationInput {
  switch (ending.kind) {
    case 'sent':
      return { sentAt: at, messageRef: ending.messageRef, uncertainAt: null, failedAt: null, failure: null };
    case 'uncertain':
      return { uncertainAt: at, failure: ending.because };
    case 'failed':
      return { failedAt: at, failure: ending.because };
    case 'skipped':
      return { skippedAt: at, failure: ending.because };
    case 'withdrawn':
      return { withdrawnAt: at };
  }
}
