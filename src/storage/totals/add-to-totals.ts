import type { Queries } from '../connection.js';
import { insertRows, rowsPerStatement, type Row } from '../insert-rows.js';
import { chunksOf } from '../chunks.js';
import { sums, sumsOf, totalKeyOf, totalKeys, type Counted } from './day-total.js';

/** Keeps the sums of each centre and date in step with the activities, in the transaction that changes those. */
export async function addToTotals(queries: Queries, counted: readonly Counted[]): Promise<void> {
  await addRows(queries, 'DayTotal', totalKeys, sums, counted.map(totalRow));
  await addRows(queries, 'DayAges', [...totalKeys, 'band'], ['visits'], counted.flatMap(ageRows));
}

function totalRow({ centreId, record, sign }: Counted): Row {
  const added = sumsOf(record);

  return {
    ...totalKeyOf(centreId, record),
    ...Object.fromEntries(sums.map((sum) => [sum, sign * added[sum]])),
  };
}

function ageRows({ centreId, record, sign }: Counted): readonly Row[] {
  return Object.entries(record.ages)
    .filter(([, visits]) => visits !== 0)
    .map(([band, visits]) => ({ ...totalKeyOf(centreId, record), band, visits: sign * visits }));
}

async function addRows(
  queries: Queries,
  table: string,
  keys: readonly string[],
  counts: readonly string[],
  rows: readonly Row[],
): Promise<void> {
  const added = counts.map((count) => `"${count}" = "${table}"."${count}" + excluded."${count}"`);
  const names = keys.map((key) => `"${key}"`);
  const onConflict = `ON CONFLICT (${names.join(', ')}) DO UPDATE SET ${added.join(', ')}`;

  for (const chunk of chunksOf(together(rows, keys, counts), rowsPerStatement)) {
    await insertRows(queries, table, chunk, onConflict);
  }
}

/** One row per key, which a statement may touch only once; in an order that is the same for all, so that nobody deadlocks. */
function together(rows: readonly Row[], keys: readonly string[], counts: readonly string[]): readonly Row[] {
  const byKey = new Map<string, Row>();

  for (const row of rows) {
    const key = JSON.stringify(keys.map((name) => row[name]));
    const before = byKey.get(key);
    byKey.set(
      key,
      before
        ? {
            ...row,
            ...Object.fromEntries(counts.map((name) => [name, Number(before[name]) + Number(row[name])])),
          }
        : row,
    );
  }

  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}
