import type { TypedLine, TypedLineRecords } from '../core/ports/typed-line-records.js';
import type { Connection } from './connection.js';
import type { TypedLine as TypedLineRow } from './generated/sqlite/client.js';

export function typedLineRecords({ queries, atomically }: Connection): TypedLineRecords {
  return {
    async keep({ roomId, message, personId, became, typedAt }) {
      const columns = { personId, typedAt, ...columnsOf(became) };

      await atomically((open) =>
        open.typedLine.upsert({
          where: { roomId_message: { roomId, message } },
          create: { roomId, message, ...columns },
          update: columns,
        }),
      );
    },

    async find(roomId, message) {
      const where = { roomId_message: { roomId, message } };
      const row = await queries.typedLine.findUnique({ where });

      return row ? lineFrom(row) : undefined;
    },
  };
}

function columnsOf(became: TypedLine['became']) {
  switch (became.kind) {
    case 'entry':
      return { centreId: became.ref.centreId, activityId: became.ref.id, conversationId: null };
    case 'question':
      return { centreId: null, activityId: null, conversationId: became.conversationId };
  }
}

function lineFrom(row: TypedLineRow): TypedLine {
  const { roomId, message, personId, typedAt } = row;

  return { roomId, message, personId, became: becameOf(row), typedAt };
}

function becameOf({ centreId, activityId, conversationId }: TypedLineRow): TypedLine['became'] {
  if (conversationId !== null) return { kind: 'question', conversationId };
  if (centreId !== null && activityId !== null) return { kind: 'entry', ref: { centreId, id: activityId } };

  throw new Error('The store holds a typed line that became nothing.');
}
