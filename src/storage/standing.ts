import { languages } from '../core/calendar.js';
import type { StandingMessage, StandingRecords } from '../core/ports/standing-records.js';
import { standingKinds } from '../core/standing/shown.js';
import type { Connection } from './connection.js';
import type { StandingMessage as StandingRow } from './generated/sqlite/client.js';
import { oneOf } from './one-of.js';
import { touch } from './standing/touch.js';

export function standingRecords({ queries, atomically }: Connection): StandingRecords {
  return {
    async keep({ roomId, slot, kind, subject, language }, keptAt) {
      const columns = { kind, subject, language, keptAt, dueSince: null };

      await atomically((open) =>
        open.standingMessage.upsert({
          where: { roomId_slot: { roomId, slot } },
          create: { roomId, slot, ...columns },
          update: { ...columns, version: { increment: 1 } },
        }),
      );
    },

    touch: (shown, at) => atomically((open) => touch(open, shown, at)),

    async turn({ kind, subject }, to, at) {
      await atomically((open) =>
        open.standingMessage.updateMany({
          where: { kind, subject },
          data: {
            kind: to.kind,
            subject: to.subject,
            keptAt: at,
            version: { increment: 1 },
            dueSince: at,
          },
        }),
      );
    },

    async showing({ kind, subject }) {
      const rows = await queries.standingMessage.findMany({
        where: { kind, subject },
        orderBy: [{ keptAt: 'asc' }, { roomId: 'asc' }],
      });

      return rows.map(standingFrom);
    },

    async end(roomId, slot) {
      await atomically((open) => open.standingMessage.deleteMany({ where: { roomId, slot } }));
    },
  };
}

export function standingFrom({ roomId, slot, kind, subject, language }: StandingRow): StandingMessage {
  return {
    roomId,
    slot,
    kind: oneOf(standingKinds, kind),
    subject,
    language: language === null ? null : oneOf(languages, language),
  };
}
