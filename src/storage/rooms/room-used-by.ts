import { subMinutes } from 'date-fns';
import type { ChatIdentity } from '../../core/people.js';
import type { Queries } from '../connection.js';

export async function roomUsedBy(
  queries: Queries,
  roomId: string,
  { platform, userId }: ChatIdentity,
  at: Date,
): Promise<void> {
  const identity = await queries.chatIdentity.findUnique({
    where: { platform_userId: { platform, userId } },
  });
  if (!identity) return;

  const { personId } = identity;
  await queries.room.updateMany({
    where: {
      id: roomId,
      kind: 'private',
      OR: [{ personId: null }, { personId: { not: personId } }, { usedAt: { lt: subMinutes(at, 1) } }],
    },
    data: { personId, usedAt: at },
  });
}
