import { setImmediate as breath } from 'node:timers/promises';
import type { LocalDate } from '../../core/calendar.js';
import { addDays } from '../../core/local-date.js';
import type { SumDifference } from '../../core/ports.js';
import type { Database, Queries } from '../connection.js';
import type { Row } from '../insert-rows.js';
import { transact } from '../transact.js';
import { addRows, ages, totals, type Summed } from './add-to-totals.js';
import { activitySums, ageSums, type CountedAnew } from './counted-anew.js';
import { Difference, type CentreDates, type DifferenceRow } from './difference.js';

const fewEntries = 2_000;
const manyEntries = 6_000;
const mostDays = 4_000;

/**
 * Each centre is compared some dates at a time, by one statement for each table, which sees one moment, and put right by adding
 * what is off: whatever is logged meanwhile adds its own. Others who write wait for milliseconds only.
 */
export async function* recount(database: Database): AsyncIterable<readonly SumDifference[]> {
  const centres = await database.scope.findMany({ where: { kind: 'centre' }, orderBy: { id: 'asc' } });

  for (const { id } of centres) {
    for await (const dates of datesOf(database, id)) {
      yield await transact(database, async (queries) => [
        ...(await putRight(queries, dates, totals, activitySums)),
        ...(await putRight(queries, dates, ages, ageSums)),
      ]);
      await breath();
    }
  }
}

/** All dates with an entry or a sum, as many at a time as keep it between few and many entries. */
async function* datesOf(database: Database, centreId: string): AsyncIterable<CentreDates> {
  const { first, last } = await span(database, centreId);
  let from = first;
  let days = 32;

  while (from <= last) {
    const to = addDays(from, days - 1);
    yield { centreId, from, to };
    const entries = await database.activity.count({ where: { centreId, onDate: { gte: from, lte: to } } });
    if (entries < fewEntries) days = Math.min(days * 2, mostDays);
    if (entries > manyEntries) days = Math.ceil(days / 2);
    from = addDays(to, 1);
  }
}

async function span(
  database: Database,
  centreId: string,
): Promise<{ readonly first: LocalDate; readonly last: LocalDate }> {
  const ends = { where: { centreId }, _min: { onDate: true }, _max: { onDate: true } } as const;
  const found = [
    await database.activity.aggregate(ends),
    await database.dayTotal.aggregate(ends),
    await database.dayAges.aggregate(ends),
  ];
  const dates = found.flatMap(({ _min, _max }) => [_min.onDate ?? [], _max.onDate ?? []].flat()).sort();

  return { first: dates[0] ?? '9', last: dates.at(-1) ?? '' };
}

async function putRight(
  queries: Queries,
  dates: CentreDates,
  summed: Summed,
  counted: CountedAnew,
): Promise<readonly SumDifference[]> {
  const found = await queries.$queryRaw<readonly DifferenceRow[]>(new Difference(summed, counted, dates));
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
