import { daySums } from '../../core/day-total.js';
import type { Queries } from '../connection.js';
import { insertRows, type Cell, type Row } from '../insert-rows.js';
import { kindColumns, totalColumns, type Counted } from './counted.js';

/** A table of sums: what a row is about, and what is summed in it. */
export interface Summed {
  readonly table: string;
  readonly keys: readonly string[];
  readonly sums: readonly string[];
}

export const totals: Summed = { table: 'DayTotal', keys: kindColumns, sums: daySums };
export const ages: Summed = { table: 'DayAges', keys: [...kindColumns, 'band'], sums: ['visits'] };

/** Keeps the sums of each centre and date in step with the activities, in the transaction that changes those. */
export async function addToTotals(queries: Queries, counted: readonly Counted[]): Promise<void> {
  await addRows(queries, totals, counted.map(totalColumns));
  await addRows(queries, ages, counted.flatMap(ageRows));
}

function ageRows({ centreId, sign, record }: Counted): readonly Row[] {
  const { date: onDate, type, form, setting, ledBy } = record;

  return Object.entries(record.ages)
    .filter(([, visits]) => visits !== 0)
    .map(([band, visits]) => ({ centreId, onDate, type, form, setting, ledBy, band, visits: sign * visits }));
}

export async function addRows(queries: Queries, summed: Summed, rows: readonly Row[]): Promise<void> {
  const { table, keys, sums } = summed;
  const added = sums.map((sum) => `"${sum}" = "${table}"."${sum}" + excluded."${sum}"`);
  const names = keys.map((key) => `"${key}"`);
  const onConflict = `ON CONFLICT (${names.join(', ')}) DO UPDATE SET ${added.join(', ')}`;

  await insertRows(queries, table, together(rows, summed), onConflict);
}

/** One row per key, which a statement may touch only once; in an order that is the same for all, so that nobody deadlocks. */
function together(rows: readonly Row[], { keys, sums }: Summed): readonly Row[] {
  const byKey = new Map<string, Record<string, Cell>>();

  for (const row of rows) {
    const key = JSON.stringify(keys.map((name) => row[name]));
    const before = byKey.get(key);
    if (before) for (const sum of sums) before[sum] = Number(before[sum]) + Number(row[sum]);
    else byKey.set(key, { ...row });
  }

  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}
