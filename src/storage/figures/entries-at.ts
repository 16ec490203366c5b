import { setImmediate as breath } from 'node:timers/promises';
import type { LocalDate } from '../../core/calendar.js';
import type { EntryThen, Within } from '../../core/ports/figure-records.js';
import { addDays } from '../../core/local-date.js';
import { recordFrom } from '../activities/activity-row.js';
import type { Queries } from '../connection.js';
import { there } from './where.js';

const fewRows = 300;
const manyRows = 1_000;
const mostDays = 400;

/** Pages of whole dates, as many as keep a page between few and many rows. */
export async function* entriesAt(
  queries: Queries,
  within: Within,
  asOf: Date,
): AsyncIterable<readonly EntryThen[]> {
  let first = within.from;
  let days = 1;

  while (first <= within.to) {
    const last = earlier(addDays(first, days - 1), within.to);
    const page = await entriesOn(queries, { ...within, from: first, to: last }, asOf);

    if (page.length > 0) yield page;
    if (page.length < fewRows) days = Math.min(days * 2, mostDays);
    if (page.length > manyRows) days = Math.ceil(days / 2);

    first = addDays(last, 1);
    await breath();
  }
}

async function entriesOn(queries: Queries, within: Within, asOf: Date): Promise<readonly EntryThen[]> {
  const rows = await queries.activityVersion.findMany({
    where: {
      ...there(within),
      changedAt: { lte: asOf },
      OR: [{ supersededAt: null }, { supersededAt: { gt: asOf } }],
      deleted: false,
    },
    include: { activity: { select: { loggedAt: true, loggedAtGiven: true } } },
  });

  return rows.map((row) => ({ centreId: row.centreId, record: recordFrom(row), ...row.activity }));
}

function earlier(a: LocalDate, b: LocalDate): LocalDate {
  return a < b ? a : b;
}
