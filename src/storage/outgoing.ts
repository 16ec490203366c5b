import type { DueAnswer } from '../core/chat-platform.js';
import type { OutgoingAnswers } from '../core/chat-ports.js';
import { answersFrom } from './answers.js';
import type { Connection, Queries } from './connection.js';
import type { InboundEvent } from './generated/sqlite/client.js';
import { nothingWaits } from './inbound-event.js';

export function outgoingAnswers({ queries, atomically }: Connection): OutgoingAnswers {
  return {
    claim: (key, holder, now, leaseUntil) =>
      atomically(async (open) => {
        const { count } = await open.inboundEvent.updateMany({
          where: { key, deliveredAt: null, OR: [...free(now), { claimedBy: holder }] },
          data: { claimedBy: holder, leaseUntil },
        });

        return count === 0 ? [] : dueAnswers(await open.inboundEvent.findUniqueOrThrow({ where: { key } }));
      }),

    async settle(key, index, at) {
      while (!(await atomically((open) => settled(open, key, index, at))));
    },

    async release(key, holder) {
      await atomically((open) =>
        open.inboundEvent.updateMany({
          where: { key, claimedBy: holder },
          data: { claimedBy: null, leaseUntil: null },
        }),
      );
    },

    async releaseAll() {
      await atomically((open) =>
        open.inboundEvent.updateMany({
          where: { deliveredAt: null, claimedBy: { not: null } },
          data: { claimedBy: null, leaseUntil: null },
        }),
      );
    },

    async waiting(platform, now, limit) {
      const rows = await queries.inboundEvent.findMany({
        where: { platform, deliveredAt: null, OR: free(now) },
        // What comes of long work is written long after it was asked for.
        orderBy: [{ answeredAt: 'asc' }, { receivedAt: 'asc' }, { key: 'asc' }],
        take: limit,
        select: { key: true },
      });

      return rows.map(({ key }) => key);
    },
  };
}

function free(now: Date) {
  return [{ claimedBy: null }, { leaseUntil: { lte: now } }];
}

/** False when another got in between: only what was read is written over. */
async function settled(queries: Queries, key: string, index: number, at: Date): Promise<boolean> {
  const row = await queries.inboundEvent.findUnique({ where: { key } });
  if (row?.deliveredAt !== null || indexesOf(row).includes(index)) return true;

  const indexes = [...indexesOf(row), index];
  const isLast = answersFrom(row.answer).every((_, each) => indexes.includes(each));
  const { count } = await queries.inboundEvent.updateMany({
    where: { key, settled: row.settled },
    data: { settled: indexes.map((each) => `${each},`).join(''), ...(isLast && nothingWaits(at)) },
  });

  return count > 0;
}

function dueAnswers(row: InboundEvent): readonly DueAnswer[] {
  const { key, address, receivedAt, replyTo } = row;
  if (address === null) return [];

  return answersFrom(row.answer)
    .map((answer, index) => ({ answer, key, index, address, receivedAt, replyTo }))
    .filter(({ index }) => !indexesOf(row).includes(index));
}

function indexesOf({ settled }: InboundEvent): readonly number[] {
  return settled.split(',').slice(0, -1).map(Number);
}
