import { genderBuckets, type Activity } from '../../core/activity.js';
import type { CountedEntries, EntriesBehind, Within } from '../../core/ports/figure-records.js';
import { activityFrom } from '../activities/activity-row.js';
import type { Queries } from '../connection.js';

const conditions = {
  all: {},
  open: { form: 'open' },
  group: { form: 'group' },
  'led by youth': { ledBy: 'youth' },
  'led together': { ledBy: 'together' },
  'with youth leaders': { youthLeaders: { gt: 0 } },
  'with newcomers': { newcomers: { gt: 0 } },
  'with volunteers': { volunteers: { gt: 0 } },
  timed: { loggedAtGiven: true },
} as const satisfies Record<EntriesBehind, object>;

export function countBehind(queries: Queries, within: Within, which: EntriesBehind): Promise<number> {
  return queries.activity.count({ where: whereOf(within, which) });
}

export async function counted(queries: Queries, within: Within): Promise<CountedEntries> {
  const { _count: activities, _sum: sums } = await queries.activity.aggregate({
    where: whereOf(within, 'all'),
    _count: true,
    _sum: { girls: true, boys: true, nonbinary: true, unknown: true, durationMin: true },
  });
  const visits = genderBuckets.reduce((total, bucket) => total + (sums[bucket] ?? 0), 0);

  return { activities, visits, minutes: sums.durationMin ?? 0 };
}

export async function behind(
  queries: Queries,
  within: Within,
  which: EntriesBehind,
  { skip, limit }: { readonly skip: number; readonly limit: number },
): Promise<readonly Activity[]> {
  const rows = await queries.activity.findMany({
    where: whereOf(within, which),
    orderBy: [{ onDate: 'desc' }, { loggedAt: 'desc' }, { code: 'asc' }],
    skip,
    take: limit,
  });

  return rows.map(activityFrom);
}

function whereOf({ centreIds, from, to }: Within, which: EntriesBehind) {
  return {
    centreId: { in: [...centreIds] },
    onDate: { gte: from, lte: to },
    ...conditions[which],
    deletedAt: null,
  };
}
