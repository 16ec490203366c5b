import type { Queries } from '../connection.js';

export async function countUnasked(
  queries: Queries,
  personId: string,
  since: Date,
  except: string,
): Promise<number> {
  // Written to, so that another who counts for the same person waits for the end of this transaction.
  await queries.person.updateMany({ where: { id: personId }, data: { id: personId } });
  const rooms = await queries.room.findMany({ where: { personId }, select: { id: true } });

  return queries.delivery.count({
    where: {
      key: { not: except },
      manner: { not: 'asked-for' },
      AND: [
        { OR: [{ personId }, { roomId: { in: rooms.map(({ id }) => id) } }] },
        {
          OR: [
            { sentAt: { gte: since } },
            { uncertainAt: { gte: since } },
            { overAt: null, attemptedAt: { not: null } },
            { overAt: null, claimedBy: { not: null } },
          ],
        },
      ],
    },
  });
}
