import { forms, leaders, settings, type AgeCounts } from '../../core/activity.js';
import type { CentreDay, KindSums, Within } from '../../core/ports/figure-records.js';
import type { Queries } from '../connection.js';
import { oneOf } from '../one-of.js';
import { there } from './where.js';

const everySum = {
  activities: true,
  minutes: true,
  girls: true,
  boys: true,
  nonbinary: true,
  unknown: true,
  newcomers: true,
  volunteers: true,
  volunteerMin: true,
  youthLeaders: true,
} as const;

export async function sums(queries: Queries, within: Within): Promise<readonly KindSums[]> {
  const rows = await queries.dayTotal.groupBy({
    by: ['type', 'form', 'setting', 'ledBy'],
    where: { ...there(within), activities: { not: 0 } },
    _sum: everySum,
  });

  return rows.map(({ type, form, setting, ledBy, _sum }) => ({
    type,
    form: oneOf(forms, form),
    setting: oneOf(settings, setting),
    ledBy: oneOf(leaders, ledBy),
    activities: Number(_sum.activities),
    minutes: Number(_sum.minutes),
    girls: Number(_sum.girls),
    boys: Number(_sum.boys),
    nonbinary: Number(_sum.nonbinary),
    unknown: Number(_sum.unknown),
    newcomers: Number(_sum.newcomers),
    volunteers: Number(_sum.volunteers),
    volunteerMin: Number(_sum.volunteerMin),
    youthLeaders: Number(_sum.youthLeaders),
  }));
}

export async function ages(queries: Queries, within: Within): Promise<AgeCounts> {
  const rows = await queries.dayAges.groupBy({
    by: ['band'],
    where: { ...there(within), visits: { not: 0 } },
    _sum: { visits: true },
  });

  return Object.fromEntries(rows.map(({ band, _sum }) => [band, Number(_sum.visits)]));
}

export async function activeDays(queries: Queries, within: Within): Promise<readonly CentreDay[]> {
  const rows = await queries.dayTotal.groupBy({
    by: ['centreId', 'onDate'],
    where: { ...there(within), activities: { not: 0 } },
  });

  return rows.map(({ centreId, onDate }) => ({ centreId, date: onDate }));
}
