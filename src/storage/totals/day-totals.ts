import { forms, leaders, settings } from '../../core/activity.js';
import type { DayTotal } from '../../core/day-total.js';
import type { DayTotalRecords } from '../../core/ports.js';
import type { Connection } from '../connection.js';
import type { DayAges as AgesRow, DayTotal as TotalRow } from '../generated/sqlite/client.js';
import { oneOf } from '../one-of.js';
import { kindColumns } from './counted.js';

export function dayTotalRecords({ queries }: Connection): DayTotalRecords {
  return {
    async between(centreIds, from, to) {
      const there = { centreId: { in: [...centreIds] }, onDate: { gte: from, lte: to } };
      const rows = await queries.dayTotal.findMany({
        where: { ...there, activities: { not: 0 } },
        orderBy: [{ onDate: 'asc' }, { centreId: 'asc' }],
      });
      const ages = agesByKind(await queries.dayAges.findMany({ where: { ...there, visits: { not: 0 } } }));

      return rows.map((row) => totalFrom(row, ages.get(keyOf(row)) ?? []));
    },
  };
}

function agesByKind(rows: readonly AgesRow[]): ReadonlyMap<string, readonly AgesRow[]> {
  const byKind = new Map<string, AgesRow[]>();
  for (const row of rows) byKind.set(keyOf(row), [...(byKind.get(keyOf(row)) ?? []), row]);

  return byKind;
}

function keyOf(row: Pick<TotalRow, (typeof kindColumns)[number]>): string {
  return JSON.stringify(kindColumns.map((column) => row[column]));
}

function totalFrom(row: TotalRow, ages: readonly AgesRow[]): DayTotal {
  return {
    centreId: row.centreId,
    date: row.onDate,
    type: row.type,
    form: oneOf(forms, row.form),
    setting: oneOf(settings, row.setting),
    ledBy: oneOf(leaders, row.ledBy),
    activities: row.activities,
    minutes: Number(row.minutes),
    girls: Number(row.girls),
    boys: Number(row.boys),
    nonbinary: Number(row.nonbinary),
    unknown: Number(row.unknown),
    newcomers: Number(row.newcomers),
    volunteers: Number(row.volunteers),
    volunteerMin: Number(row.volunteerMin),
    youthLeaders: Number(row.youthLeaders),
    ages: Object.fromEntries(ages.map(({ band, visits }) => [band, Number(visits)])),
  };
}
