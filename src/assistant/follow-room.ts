import type { Inbound } from '../core/inbound.js';
import type { Records } from '../core/ports.js';

/** What became of a room that nobody is answered in: true when that was all there was to it. */
export async function followRoom(
  { act, sender, room, receivedAt }: Inbound,
  records: Records,
): Promise<boolean> {
  if (act.kind !== 'room') return false;
  const { became } = act;

  switch (became.kind) {
    case 'entered':
      return false;
    case 'left':
      await records.rooms.left(sender.platform, room.address, receivedAt);
      return true;
    case 'moved':
      await records.rooms.moved(sender.platform, room.address, became.to);
      return true;
  }
}
