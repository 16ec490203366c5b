import type { StandingQueue } from '../core/chat-ports.js';
import type { Connection, Queries } from './connection.js';
import type { Room as RoomRow } from './generated/sqlite/client.js';
import { roomFrom } from './rooms/room-row.js';
import { standingFrom } from './standing.js';

const unclaimed = { claimedBy: null, leaseUntil: null };
const longestFirst = [{ dueSince: 'asc' }, { roomId: 'asc' }, { slot: 'asc' }] as const;

export function standingQueue({ queries, atomically }: Connection): StandingQueue {
  return {
    async due(platforms, now, limit) {
      const messages = await queries.standingMessage.findMany({
        where: due(now),
        orderBy: [...longestFirst],
        select: { roomId: true },
      });
      const ids = [...new Set(messages.map(({ roomId }) => roomId))];
      const rooms = await queries.room.findMany({
        where: { id: { in: ids }, platform: { in: [...platforms] }, leftAt: null },
      });
      const busy = await busyAmong(queries, rooms);
      const free = new Set(rooms.filter((room) => !busy.has(placeOf(room))).map(({ id }) => id));

      return ids.filter((id) => free.has(id)).slice(0, limit);
    },

    claim: (roomId, holder, now, leaseUntil) =>
      atomically(async (open) => {
        const [next] = await open.standingMessage.findMany({
          where: { ...due(now), roomId },
          orderBy: [...longestFirst],
          take: 1,
        });
        if (!next) return undefined;

        const { slot } = next;
        const { count } = await open.standingMessage.updateMany({
          where: { ...due(now), roomId, slot },
          data: { claimedBy: holder, leaseUntil },
        });
        const room = await open.room.findUnique({ where: { id: roomId } });
        if (count === 0 || !room) return undefined;
        if ((await busyAmong(open, [room])).size > 0) {
          await open.standingMessage.updateMany({ where: { roomId, slot }, data: unclaimed });
          return undefined;
        }

        const row = await open.standingMessage.findUniqueOrThrow({
          where: { roomId_slot: { roomId, slot } },
        });
        return { message: standingFrom(row), room: await roomFrom(open, room), version: row.version };
      }),

    async drawn({ message: { roomId, slot }, version }, holder) {
      await atomically(async (open) => {
        await open.standingMessage.updateMany({
          where: { roomId, slot, version },
          data: { dueSince: null },
        });
        await open.standingMessage.updateMany({
          where: { roomId, slot, claimedBy: holder },
          data: unclaimed,
        });
      });
    },

    async release({ message: { roomId, slot } }, holder) {
      await atomically((open) =>
        open.standingMessage.updateMany({ where: { roomId, slot, claimedBy: holder }, data: unclaimed }),
      );
    },

    async end({ message: { roomId, slot } }) {
      await atomically((open) => open.standingMessage.deleteMany({ where: { roomId, slot } }));
    },

    async releaseAll() {
      await atomically((open) =>
        open.standingMessage.updateMany({ where: { claimedBy: { not: null } }, data: unclaimed }),
      );
    },
  };
}

function due(now: Date) {
  return { dueSince: { not: null }, OR: [{ claimedBy: null }, { leaseUntil: { lte: now } }] };
}

/** The places among those rooms in which answers wait to be sent. */
async function busyAmong(queries: Queries, rooms: readonly RoomRow[]): Promise<ReadonlySet<string>> {
  const waiting = await queries.inboundEvent.findMany({
    where: {
      platform: { in: rooms.map(({ platform }) => platform) },
      address: { in: rooms.map(({ address }) => address) },
      deliveredAt: null,
    },
    select: { platform: true, address: true },
  });

  return new Set(waiting.map(placeOf));
}

function placeOf({
  platform,
  address,
}: {
  readonly platform: string;
  readonly address: string | null;
}): string {
  return `${platform} ${address ?? ''}`;
}
