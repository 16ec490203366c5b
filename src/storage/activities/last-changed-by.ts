import type { ActivityRef } from '../../core/activity.js';
import type { Queries } from '../connection.js';

export async function lastChangedBy(
  queries: Queries,
  personId: string,
  limit: number,
): Promise<readonly ActivityRef[]> {
  const groups = await queries.activityVersion.groupBy({
    by: ['centreId', 'activityId'],
    where: { changedById: personId, undoneAt: null, act: { not: 'undone' } },
    orderBy: [{ _max: { changedAt: 'desc' } }, { activityId: 'desc' }],
    take: limit,
  });

  return groups.map(({ centreId, activityId }) => ({ centreId, id: activityId }));
}
