import { platforms } from '../../core/people.js';
import type { Waiting } from '../../core/ports/delivery-records.js';
import { chunksOf } from '../../core/chunks.js';
import type { Queries } from '../connection.js';
import type { Prisma, Room as RoomRow } from '../generated/sqlite/client.js';
import { oneOf } from '../one-of.js';

export function waiting(queries: Queries, now: Date, limit: number): Promise<readonly Waiting[]> {
  return waitingWhere(queries, dueAndFree(now), limit);
}

export async function waitingAmong(
  queries: Queries,
  keys: readonly string[],
  now: Date,
): Promise<readonly Waiting[]> {
  const found: Waiting[] = [];
  for (const chunk of chunksOf(keys, idsPerQuery)) {
    found.push(
      ...(await waitingWhere(queries, { ...dueAndFree(now), key: { in: [...chunk] } }, idsPerQuery)),
    );
  }

  return found;
}

async function waitingWhere(
  queries: Queries,
  where: Prisma.DeliveryWhereInput,
  limit: number,
): Promise<readonly Waiting[]> {
  const rows = await queries.delivery.findMany({
    where,
    orderBy: [{ dueAt: 'asc' }, { key: 'asc' }],
    take: limit,
    select: { key: true, roomId: true, personId: true },
  });
  const rooms = await roomsFor(queries, rows);

  return rows.map(({ key, roomId, personId }) => {
    const room = rooms.get(personId ?? roomId ?? '');

    return { key, chat: room ? chatOf(room) : null };
  });
}

export function dueAndFree(now: Date): Prisma.DeliveryWhereInput {
  return {
    overAt: null,
    dueAt: { lte: now },
    AND: [
      { OR: [{ nextAttemptAt: null }, { nextAttemptAt: { lte: now } }] },
      { OR: [{ claimedBy: null }, { leaseUntil: { lte: now } }] },
    ],
  };
}

interface To {
  readonly roomId: string | null;
  readonly personId: string | null;
}

const idsPerQuery = 500;

/** By the id of the room, or of the person. */
async function roomsFor(queries: Queries, rows: readonly To[]): Promise<ReadonlyMap<string, RoomRow>> {
  const found = new Map<string, RoomRow>();

  for (const chunk of chunksOf([...new Set(rows.flatMap(({ roomId }) => roomId ?? []))], idsPerQuery)) {
    const rooms = await queries.room.findMany({ where: { id: { in: [...chunk] }, leftAt: null } });
    for (const room of rooms) found.set(room.id, room);
  }
  for (const chunk of chunksOf([...new Set(rows.flatMap(({ personId }) => personId ?? []))], idsPerQuery)) {
    const rooms = await queries.room.findMany({
      where: { personId: { in: [...chunk] }, leftAt: null },
      orderBy: [{ usedAt: 'asc' }, { id: 'asc' }],
    });
    // The one that was used last comes last.
    for (const room of rooms) found.set(room.personId ?? '', room);
  }

  return found;
}

function chatOf({ platform, address, kind }: RoomRow): NonNullable<Waiting['chat']> {
  return { platform: oneOf(platforms, platform), address, isGroup: kind === 'group' };
}
