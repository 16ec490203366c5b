import { setImmediate as breath } from 'node:timers/promises';
import { addDays, format, parseISO } from 'date-fns';
import type { Activity } from '../../core/activity.js';
import type { LocalDate } from '../../core/calendar.js';
import { chunksOf } from '../../core/chunks.js';
import type { Queries } from '../connection.js';
import { ranksOfCentres } from '../structure/ranks-of-centres.js';
import { activityFrom } from './activity-row.js';

const idsPerQuery = 500;
const fewRows = 80;
const manyRows = 250;
const mostDays = 400;

/**
 * Pages of whole dates, since the order within a date is that of names, which no database sorts as we do. A page takes in as
 * many dates as keep it between few and many rows.
 */
export async function* activitiesBetween(
  queries: Queries,
  centreIds: readonly string[],
  from: LocalDate,
  to: LocalDate,
): AsyncIterable<readonly Activity[]> {
  const ranks = await ranksOfCentres(queries, centreIds);
  let first = from;
  let days = 1;

  while (first <= to) {
    const last = earlier(later(first, days - 1), to);
    const where = { centreId: { in: [...centreIds] }, onDate: { gte: first, lte: last }, deletedAt: null };
    // Behind a time without any, as many dates may hold more than there is memory for.
    if (days > 1 && (await countOf(queries, centreIds, first, last)) > manyRows) {
      days = Math.ceil(days / 2);
      continue;
    }
    const rows = await queries.activity.findMany({ where });

    if (rows.length > 0) yield rows.map(activityFrom).sort(byDateStartCentreCode(ranks));
    if (rows.length < fewRows) days = Math.min(days * 2, mostDays);

    first = later(last, 1);
    await breath();
  }
}

/** By parts: unlike rows, a count of more centres than a query takes is not put together by itself. */
async function countOf(
  queries: Queries,
  centreIds: readonly string[],
  first: LocalDate,
  last: LocalDate,
): Promise<number> {
  let count = 0;
  for (const part of chunksOf(centreIds, idsPerQuery))
    count += await queries.activity.count({
      where: { centreId: { in: [...part] }, onDate: { gte: first, lte: last }, deletedAt: null },
    });

  return count;
}

function byDateStartCentreCode(ranks: ReadonlyMap<string, number>): (a: Activity, b: Activity) => number {
  const rank = ({ centreId }: Activity) => ranks.get(centreId) ?? 0;

  return (a, b) =>
    inOrder(a.record.date, b.record.date) ||
    inOrder(a.record.start ?? '', b.record.start ?? '') ||
    rank(a) - rank(b) ||
    inOrder(a.code, b.code);
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function earlier(a: LocalDate, b: LocalDate): LocalDate {
  return a < b ? a : b;
}

function later(date: LocalDate, days: number): LocalDate {
  return format(addDays(parseISO(date), days), 'yyyy-MM-dd');
}
