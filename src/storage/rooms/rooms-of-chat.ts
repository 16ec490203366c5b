import type { PlatformName } from '../../core/people.js';
import type { Queries } from '../connection.js';
import type { Room as RoomRow } from '../generated/sqlite/client.js';

/** The chat itself and its parts, by address. */
export async function roomsOfChat(
  queries: Queries,
  platform: PlatformName,
  chat: string,
): Promise<readonly RoomRow[]> {
  const rows = await queries.room.findMany({
    where: { platform, OR: [{ address: chat }, { address: { startsWith: `${chat}/` } }] },
    orderBy: { address: 'asc' },
  });

  // SQLite's LIKE is not particular about capitals.
  return rows.filter(({ address }) => address === chat || address.startsWith(`${chat}/`));
}
