import type { RoomRecords } from '../core/ports/room-records.js';
import type { Connection } from './connection.js';
import { moveChat } from './rooms/move-chat.js';
import { roomFrom } from './rooms/room-row.js';
import { roomUsedBy } from './rooms/room-used-by.js';
import { roomsOfChat } from './rooms/rooms-of-chat.js';

export function roomRecords({ queries, atomically }: Connection): RoomRecords {
  return {
    async seen(platform, { address, kind, title }, newId) {
      const where = { platform_address: { platform, address } };
      const known = await queries.room.findUnique({ where });
      if (known?.kind === kind && known.title === title && known.leftAt === null)
        return roomFrom(queries, known);

      const row = await atomically((open) =>
        open.room.upsert({
          where,
          create: { id: newId, platform, address, kind, title },
          update: { kind, title, leftAt: null },
        }),
      );

      return roomFrom(queries, row);
    },

    async link(roomId, scopeId, by, at) {
      const row = await atomically((open) =>
        open.room.update({ where: { id: roomId }, data: { scopeId, linkedById: by, linkedAt: at } }),
      );

      return roomFrom(queries, row);
    },

    usedBy: (roomId, identity, at) => atomically((open) => roomUsedBy(open, roomId, identity, at)),

    async setLanguage(roomId, language) {
      await atomically((open) => open.room.update({ where: { id: roomId }, data: { language } }));
    },

    async setZone(roomId, zone) {
      await atomically((open) => open.room.update({ where: { id: roomId }, data: { zone } }));
    },

    async left(platform, chat, at) {
      await atomically(async (open) => {
        const ids = (await roomsOfChat(open, platform, chat)).map(({ id }) => id);
        await open.room.updateMany({ where: { id: { in: ids }, leftAt: null }, data: { leftAt: at } });
      });
    },

    moved: (platform, from, to) => atomically((open) => moveChat(open, platform, from, to)),
  };
}
