import type { ChatHistory, ChatMessage } from '../core/chat-history.js';
import type { Connection, Queries } from './connection.js';
import type { BrowserMessage as MessageRow } from './generated/sqlite/client.js';
import { asJson } from './json.js';

export function chatHistory({ queries, atomically }: Connection): ChatHistory {
  return {
    async post(message) {
      await atomically((open) => put(open, message));
    },

    async recent(address, viewer, limit) {
      const rows = await queries.browserMessage.findMany({
        where: { address, OR: [{ onlyFor: null }, { onlyFor: viewer }] },
        orderBy: [{ postedAt: 'desc' }, { position: 'desc' }],
        take: limit,
      });

      return rows.reverse().map(messageFrom);
    },
  };
}

async function put(queries: Queries, message: ChatMessage): Promise<void> {
  const { address, id, from, onlyFor, postedAt } = message;
  const content = asJson(message.content);
  const newest = await queries.browserMessage.aggregate({ where: { address }, _max: { position: true } });
  const position = (newest._max.position ?? 0) + 1;

  // A message that is posted again stays where it was.
  await queries.browserMessage.upsert({
    where: { address_id: { address, id } },
    create: { address, id, from, content, onlyFor, postedAt, position },
    update: { from, content, onlyFor },
  });
}

function messageFrom({ address, id, from, content, onlyFor, postedAt }: MessageRow): ChatMessage {
  return { address, id, from, content, onlyFor, postedAt };
}
