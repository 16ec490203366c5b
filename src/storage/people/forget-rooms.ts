import { DbNull } from '@prisma/client/runtime/client';
import type { Queries } from '../connection.js';
import { forgetDeliveries } from '../deliveries/forget-deliveries.js';
import type { ChatIdentity, Room } from '../generated/sqlite/client.js';

interface Leaving {
  readonly id: string;
  readonly displayName: string;
  readonly identities: readonly ChatIdentity[];
}

/** The private chats with the assistant, whose address or title may be the person's own. */
export async function forgetRooms(
  queries: Queries,
  person: Leaving,
  { at, roomId }: { readonly at: Date; readonly roomId: string | null },
): Promise<void> {
  for (const room of await privateRoomsOf(queries, person, roomId)) {
    const { id, platform, address } = room;
    const there = { platform, address };

    await queries.postedMessage.deleteMany({ where: there });
    await queries.failedJoin.deleteMany({ where: there });
    await queries.inboundEvent.updateMany({
      where: { ...there, deliveredAt: { not: null } },
      data: { address: null, answer: DbNull, answeredAt: null },
    });
    if (platform === 'browser') await queries.browserMessage.deleteMany({ where: { address } });
    await queries.typedLine.deleteMany({ where: { roomId: id } });
    await queries.standingMessage.deleteMany({ where: { roomId: id } });
    await queries.conversation.deleteMany({ where: { roomId: id } });
    await queries.subscription.updateMany({ where: { roomId: id, endedAt: null }, data: { endedAt: at } });
    await forgetDeliveries(queries, { roomId: id }, at);
    await queries.room.delete({ where: { id } });
  }
}

/** Where they are now, where they wrote, and those named after one of their identities or after them. */
async function privateRoomsOf(
  queries: Queries,
  person: Leaving,
  roomId: string | null,
): Promise<readonly Room[]> {
  const ids = await roomsWrittenIn(queries, person.id);
  const found = await queries.room.findMany({
    where: {
      kind: 'private',
      OR: [
        { id: { in: [...ids, ...(roomId ? [roomId] : [])] } },
        { personId: person.id },
        ...person.identities.map(({ platform, userId }) => ({ platform, address: { endsWith: userId } })),
      ],
    },
  });

  return found.filter(
    (room) =>
      ids.has(room.id) ||
      room.id === roomId ||
      room.personId === person.id ||
      person.identities.some((identity) => isAt(room, identity)),
  );
}

function isAt({ platform, address }: Room, identity: ChatIdentity): boolean {
  const last = address.split(/[:/]/u).at(-1);

  return platform === identity.platform && (address === identity.userId || last === identity.userId);
}

async function roomsWrittenIn(queries: Queries, personId: string): Promise<ReadonlySet<string>> {
  const distinct = { distinct: ['roomId' as const], select: { roomId: true } };
  const rows = [
    ...(await queries.activityVersion.findMany({ where: { changedById: personId }, ...distinct })),
    ...(await queries.dayMark.findMany({ where: { loggedById: personId }, ...distinct })),
    ...(await queries.conversation.findMany({ where: { personId }, ...distinct })),
    ...(await queries.typedLine.findMany({ where: { personId }, ...distinct })),
  ];

  return new Set(rows.flatMap(({ roomId }) => roomId ?? []));
}
