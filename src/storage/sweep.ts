import { DbNull } from '@prisma/client/runtime/client';
import { subDays } from 'date-fns';
import type { Database } from './connection.js';
import { transact } from './transact.js';

/** Forgets what was only kept for a while: answers a day, keys of events 30 days, wrong codes a day, set-asides 7 days. */
export async function sweep(database: Database, now: Date): Promise<void> {
  const aDayAgo = subDays(now, 1);

  await transact(database, async (queries) => {
    await queries.inboundEvent.updateMany({
      where: { answeredAt: { lt: aDayAgo } },
      data: { answer: DbNull, replyTo: DbNull, answeredAt: null },
    });
    await queries.inboundEvent.deleteMany({ where: { receivedAt: { lt: subDays(now, 30) } } });
    await queries.conversation.deleteMany({ where: { expiresAt: { lte: now } } });
    await queries.failedJoin.deleteMany({ where: { failedAt: { lt: aDayAgo } } });
    await queries.setAside.deleteMany({ where: { setAsideAt: { lt: subDays(now, 7) } } });
  });
}
