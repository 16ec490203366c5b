import { randomUUID } from 'node:crypto';
import type { PlatformName } from '../../core/people.js';
import type { Queries } from '../connection.js';
import type { Room as RoomRow } from '../generated/sqlite/client.js';
import { columnsOfRooms, repoint } from '../repoint.js';
import { roomsOfChat } from './rooms-of-chat.js';

export async function moveChat(
  queries: Queries,
  platform: PlatformName,
  from: string,
  to: string,
): Promise<void> {
  if (from === to) return;

  for (const room of await roomsOfChat(queries, platform, from)) {
    await moveRoom(queries, room, to + room.address.slice(from.length));
  }
  await followAnswers(queries, platform, from, to);
}

/** Also made where it was not seen yet, so that whoever sees it at the same time waits for us. */
async function moveRoom(queries: Queries, room: RoomRow, address: string): Promise<void> {
  const { platform, kind, title } = room;
  const there = await queries.room.upsert({
    where: { platform_address: { platform, address } },
    create: { id: randomUUID(), platform, address, kind, title },
    // Something to write, or Prisma would look first and then insert.
    update: { address },
  });

  // Where messages are counted from one again, an old number would mean somebody else's message.
  await queries.typedLine.deleteMany({ where: { roomId: room.id } });
  await queries.standingMessage.deleteMany({ where: { roomId: room.id } });
  await queries.postedMessage.deleteMany({ where: { platform, address: room.address } });
  await mergeRooms(queries, room, there);
}

async function mergeRooms(queries: Queries, room: RoomRow, there: RoomRow): Promise<void> {
  const [kept, gone] = isLinkedLater(there, room) ? [there, room] : [room, there];

  await repoint(queries, columnsOfRooms, gone.id, kept.id);
  await queries.room.delete({ where: { id: gone.id } });
  await queries.room.update({
    where: { id: kept.id },
    data: {
      address: there.address,
      kind: there.kind,
      title: there.title,
      language: kept.language ?? gone.language,
      zone: kept.zone ?? gone.zone,
      leftAt: there.leftAt,
    },
  });
}

function isLinkedLater(one: RoomRow, other: RoomRow): boolean {
  if (one.scopeId === null) return false;

  return other.scopeId === null || (one.linkedAt?.getTime() ?? 0) > (other.linkedAt?.getTime() ?? 0);
}

/** Answers that wait are for the chat where it is now; so are the wrong codes tried in it. */
async function followAnswers(queries: Queries, platform: PlatformName, from: string, to: string) {
  const events = await queries.inboundEvent.findMany({
    where: {
      platform,
      deliveredAt: null,
      OR: [{ address: from }, { address: { startsWith: `${from}/` } }],
    },
    select: { key: true, address: true },
  });

  for (const { key, address } of events) {
    const data = { address: to + (address ?? '').slice(from.length) };
    await queries.inboundEvent.update({ where: { key }, data });
  }
  await queries.failedJoin.updateMany({ where: { platform, address: from }, data: { address: to } });
}
