import { DbNull } from '@prisma/client/runtime/client';
import { subDays, subMinutes } from 'date-fns';
import type { Database, Queries } from './connection.js';
import { forgetFiles } from './jobs/forget-work.js';
import { nothingWaits } from './inbound-event.js';
import { transact } from './transact.js';

/**
 * Forgets what was only kept for a while: answers a day, keys of events 30 days, wrong codes a day, set-asides 7 days, typed
 * lines 3 days, slots of a platform's own 7 days, codes to link an identity until a day after they expired, which message shows
 * what and what was said unasked 30 days, work that is over a day, and files until they expire.
 */
export async function sweep(database: Database, now: Date): Promise<void> {
  const aDayAgo = subDays(now, 1);

  await transact(database, async (queries) => {
    await giveUpAnswers(queries, now);
    await queries.inboundEvent.updateMany({
      where: { answeredAt: { lt: aDayAgo } },
      data: { answer: DbNull, answeredAt: null },
    });
    await queries.inboundEvent.deleteMany({ where: { receivedAt: { lt: subDays(now, 30) } } });
    await queries.conversation.deleteMany({ where: { expiresAt: { lte: now } } });
    await queries.failedJoin.deleteMany({ where: { failedAt: { lt: aDayAgo } } });
    await queries.setAside.deleteMany({ where: { setAsideAt: { lt: subDays(now, 7) } } });
    await queries.typedLine.deleteMany({ where: { typedAt: { lt: subDays(now, 3) } } });
    await queries.postedMessage.deleteMany({
      where: { slot: { startsWith: '~' }, postedAt: { lt: subDays(now, 7) } },
    });
    await queries.standingMessage.deleteMany({ where: { keptAt: { lt: subDays(now, 30) } } });
    await queries.delivery.updateMany({
      where: { overAt: { lt: subDays(now, 30) }, NOT: { content: { equals: DbNull } } },
      data: { content: DbNull },
    });
    await queries.job.deleteMany({ where: { endedAt: { lt: aDayAgo } } });
    // Asked for in a chat that nobody serves any more.
    await queries.job.deleteMany({
      where: {
        askedAt: { lt: subDays(now, 7) },
        OR: [{ claimedBy: null }, { leaseUntil: { lt: now } }],
      },
    });
    await forgetFiles(queries, { expiresAt: { lte: now } });
    await queries.linkCode.deleteMany({ where: { expiresAt: { lt: aDayAgo } } });
    await forgetMessagesOfNoRoom(queries, now);
  });
}

/** Answers that were not sent wait for a day; on Discord for 15 minutes, after which nothing answers the event any more. */
async function giveUpAnswers(queries: Queries, now: Date): Promise<void> {
  await queries.inboundEvent.updateMany({
    where: { platform: 'discord', receivedAt: { lt: subMinutes(now, 15) }, deliveredAt: null },
    data: nothingWaits(now),
  });
  await queries.inboundEvent.updateMany({
    where: { receivedAt: { lt: subDays(now, 1) }, deliveredAt: null },
    data: nothingWaits(now),
  });
}

/** The last answer to somebody who was forgotten is posted when their room is gone. */
async function forgetMessagesOfNoRoom(queries: Queries, now: Date): Promise<void> {
  const rooms = await queries.room.findMany({ where: { platform: 'browser' }, select: { address: true } });

  await queries.browserMessage.deleteMany({
    where: { address: { notIn: rooms.map(({ address }) => address) }, postedAt: { lt: subMinutes(now, 10) } },
  });
}
