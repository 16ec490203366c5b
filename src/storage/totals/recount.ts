import { setImmediate as breath } from 'node:timers/promises';
import type { SumDifference } from '../../core/ports.js';
import type { Database, Queries } from '../connection.js';
import type { Row } from '../insert-rows.js';
import { transact } from '../transact.js';
import { addRows, ages, totals, type Summed } from './add-to-totals.js';
import { activitySums, ageSums, type CountedAnew } from './counted-anew.js';
import { Difference, type DifferenceRow } from './difference.js';

/**
 * Each centre is compared by one statement, which sees one moment, and put right by adding what is off: whatever is logged
 * meanwhile adds its own.
 */
export async function* recount(database: Database): AsyncIterable<readonly SumDifference[]> {
  const centres = await database.scope.findMany({ where: { kind: 'centre' }, orderBy: { id: 'asc' } });

  for (const { id } of centres) {
    yield await transact(database, async (queries) => [
      ...(await putRight(queries, id, totals, activitySums)),
      ...(await putRight(queries, id, ages, ageSums)),
    ]);
    await breath();
  }
}

async function putRight(
  queries: Queries,
  centreId: string,
  summed: Summed,
  counted: CountedAnew,
): Promise<readonly SumDifference[]> {
  const found = await queries.$queryRaw<readonly DifferenceRow[]>(new Difference(summed, counted, centreId));
  await addRows(
    queries,
    summed,
    found.map((row) => rowOf(row, summed)),
  );

  return found.flatMap((row) => differencesIn(row, summed));
}

function rowOf(row: DifferenceRow, { keys, sums }: Summed): Row {
  return Object.fromEntries([
    ...keys.map((key) => [key, textOf(row, key)]),
    ...sums.map((sum) => [sum, Number(row[sum])]),
  ]) as Row;
}

function differencesIn(row: DifferenceRow, { keys, sums }: Summed): readonly SumDifference[] {
  const [centreId = '', date = '', ...about] = keys.map((key) => textOf(row, key));

  return sums
    .map((sum) => ({ centreId, date, about, sum, off: Number(row[sum]) }))
    .filter(({ off }) => off !== 0);
}

function textOf(row: DifferenceRow, key: string): string {
  const text = row[key];
  if (typeof text !== 'string') throw new Error(`The difference of sums has no "${key}".`);

  return text;
}
