import { join, raw, sqltag as sql } from '@prisma/client/runtime/client';
import { forms, leaders, settings, type AgeCounts } from '../../core/activity.js';
import { daySums, type DaySum } from '../../core/day-total.js';
import type { CentreDay, DayVisits, KindSums, Within } from '../../core/ports/figure-records.js';
import type { Queries } from '../connection.js';
import { oneOf } from '../one-of.js';
import { readRows } from './read-rows.js';
import { there } from './where.js';

type Kind = Readonly<Record<'type' | 'form' | 'setting' | 'ledBy', string>>;

type CentreKind = Readonly<Record<'centreId' | 'form' | 'ledBy', string>>;

const centreKind = raw('"centreId", "form", "ledBy"');
const kind = raw('"type", "form", "setting", "ledBy"');
const everySum = join(daySums.map((sum) => raw(`CAST(SUM("${sum}") AS BIGINT) AS "${sum}"`)));

export async function sums(queries: Queries, within: Within): Promise<readonly KindSums[]> {
  if (within.centreIds.length === 0) return [];
  const rows = await readRows<Kind & Readonly<Record<DaySum, number | bigint>>>(
    queries,
    sql`SELECT ${kind}, ${everySum} FROM "DayTotal" WHERE ${there(within)} AND "activities" <> 0 GROUP BY ${kind}`,
  );

  return rows.map(sumsFrom);
}

/** A row a centre, form and leader, as few as there can be. */
export async function sumsByCentre(
  queries: Queries,
  within: Within,
): Promise<ReadonlyMap<string, readonly KindSums[]>> {
  if (within.centreIds.length === 0) return new Map();
  const rows = await readRows<CentreKind & Readonly<Record<DaySum, number | bigint>>>(
    queries,
    sql`SELECT ${centreKind}, ${everySum} FROM "DayTotal"
        WHERE ${there(within)} AND "activities" <> 0 GROUP BY ${centreKind}`,
  );
  const sums = new Map<string, readonly KindSums[]>();

  for (const row of rows) {
    const its = sumsFrom({ ...row, type: '', setting: 'in_house' });
    sums.set(row.centreId, [...(sums.get(row.centreId) ?? []), its]);
  }

  return sums;
}

function sumsFrom(row: Kind & Readonly<Record<DaySum, number | bigint>>): KindSums {
  return {
    type: row.type,
    form: oneOf(forms, row.form),
    setting: oneOf(settings, row.setting),
    ledBy: oneOf(leaders, row.ledBy),
    ...(Object.fromEntries(daySums.map((sum) => [sum, Number(row[sum])])) as Record<DaySum, number>),
  };
}

export async function ages(queries: Queries, within: Within): Promise<AgeCounts> {
  if (within.centreIds.length === 0) return {};
  const rows = await readRows<{ readonly band: string; readonly visits: number | bigint }>(
    queries,
    sql`SELECT "band", CAST(SUM("visits") AS BIGINT) AS "visits" FROM "DayAges"
        WHERE ${there(within)} AND "visits" <> 0 GROUP BY "band"`,
  );

  return Object.fromEntries(rows.map(({ band, visits }) => [band, Number(visits)]));
}

/** One row a centre, with its dates in one text: rows cost, and there are very many days. */
export async function visitsByDay(queries: Queries, within: Within): Promise<readonly DayVisits[]> {
  if (within.centreIds.length === 0) return [];
  const rows = await readRows<{ readonly onDate: string; readonly visits: number | bigint }>(
    queries,
    sql`SELECT "onDate", CAST(SUM("girls" + "boys" + "nonbinary" + "unknown") AS BIGINT) AS "visits" FROM "DayTotal" WHERE ${there(within)} AND "activities" <> 0 GROUP BY "onDate"`,
  );

  return rows.map(({ onDate, visits }) => ({ date: onDate, visits: Number(visits) }));
}

export async function activeDays(queries: Queries, within: Within): Promise<readonly CentreDay[]> {
  if (within.centreIds.length === 0) return [];
  const rows = await readRows<{ readonly centreId: string; readonly dates: string }>(
    queries,
    sql`SELECT "centreId", string_agg("onDate", ' ') AS "dates"
        FROM (SELECT DISTINCT "centreId", "onDate" FROM "DayTotal" WHERE ${there(within)} AND "activities" <> 0) AS "day"
        GROUP BY "centreId"`,
  );

  return rows.flatMap(({ centreId, dates }) => dates.split(' ').map((date) => ({ centreId, date })));
}
