import type { Activity } from '../../core/activity.js';
import { chunksOf } from '../../core/chunks.js';
import type { Queries } from '../connection.js';
import { activityFrom } from './activity-row.js';

const codesPerQuery = 400;

export async function activityByCode(
  queries: Queries,
  networkId: string,
  code: string,
): Promise<Activity | undefined> {
  return (await activitiesByCode(queries, networkId, [code])).get(code);
}

export async function activitiesByCode(
  queries: Queries,
  networkId: string,
  codes: readonly string[],
): Promise<ReadonlyMap<string, Activity>> {
  const found = new Map<string, Activity>();

  for (const chunk of chunksOf(codes, codesPerQuery)) {
    const receipts = await queries.receipt.findMany({ where: { networkId, code: { in: [...chunk] } } });
    const rows = await queries.activity.findMany({
      where: {
        centreId: { in: [...new Set(receipts.map(({ centreId }) => centreId))] },
        id: { in: receipts.map(({ activityId }) => activityId) },
      },
    });
    for (const row of rows) found.set(row.code, activityFrom(row));
  }

  return found;
}
