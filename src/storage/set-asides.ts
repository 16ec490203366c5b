import type { SetAsides } from '../core/chat-ports.js';
import type { Inbound } from '../core/inbound.js';
import type { SetAsideRecords } from '../core/ports/set-aside-records.js';
import { plainFrom, storedPlain } from './bytes-as-text.js';
import type { Connection, Queries } from './connection.js';
import type { Prisma } from './generated/sqlite/client.js';
import { keepAnswers, keepEvent, SeenBefore } from './inbound-event.js';

export function setAsides({ queries, atomically }: Connection): SetAsides {
  return {
    async keep(event, reference, reason, answers, triedAgain) {
      const { replyTo: _, ...payload } = event;
      const { key, receivedAt, sender } = event;
      const setAside = { key, platform: sender.platform, reference, reason, setAsideAt: receivedAt };

      await unlessSeenBefore(
        atomically(async (open) => {
          await keepEvent(open, event);
          await keepAnswers(open, event, answers);
          await open.setAside.create({ data: { ...setAside, payload: storedPlain(payload) } });
          if (triedAgain !== undefined) await mark(open, triedAgain, receivedAt);
        }),
      );
    },

    async find(key) {
      const row = await queries.setAside.findUnique({ where: { key } });

      return row && row.retriedAt === null ? eventFrom(row.payload) : undefined;
    },
  };
}

export function setAsideRecords({ atomically }: Connection): SetAsideRecords {
  return {
    retry: (key, at) => atomically((open) => mark(open, key, at)),
  };
}

async function mark(queries: Queries, key: string, at: Date): Promise<boolean> {
  const { count } = await queries.setAside.updateMany({
    where: { key, retriedAt: null },
    data: { retriedAt: at },
  });

  return count > 0;
}

async function unlessSeenBefore(keeping: Promise<void>): Promise<void> {
  try {
    await keeping;
  } catch (error) {
    if (!(error instanceof SeenBefore)) throw error;
  }
}

function eventFrom(payload: Prisma.JsonValue): Inbound {
  // Nobody but `keep` writes them.
  const event = plainFrom(payload) as Omit<Inbound, 'receivedAt'> & { readonly receivedAt: string };

  return { ...event, receivedAt: new Date(event.receivedAt) };
}
