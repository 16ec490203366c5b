import type { Conversation } from '../core/conversation.js';
import type { ConversationRecords } from '../core/ports/conversation-records.js';
import type { Connection } from './connection.js';
import type { Conversation as ConversationRow } from './generated/sqlite/client.js';
import { asJson } from './json.js';

export function conversationRecords({ queries, atomically }: Connection): ConversationRecords {
  return {
    async byId(id) {
      const row = await queries.conversation.findUnique({ where: { id } });

      return row ? conversationFrom(row) : undefined;
    },

    async latestOf(personId, now, within = {}) {
      const row = await queries.conversation.findFirst({
        where: { ...within, personId, expiresAt: { gt: now } },
        orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
      });

      return row ? conversationFrom(row) : undefined;
    },

    async save({ id, ...conversation }) {
      const columns = { ...conversation, state: asJson(conversation.state) };

      await atomically((open) =>
        open.conversation.upsert({ where: { id }, create: { id, ...columns }, update: columns }),
      );
    },

    async end(id) {
      await atomically((open) => open.conversation.deleteMany({ where: { id } }));
    },
  };
}

function conversationFrom(row: ConversationRow): Conversation {
  return row;
}
