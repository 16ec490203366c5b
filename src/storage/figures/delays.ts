import { join, sqltag as sql, type Sql } from '@prisma/client/runtime/client';
import type { DelayCount, EntryTiming, Within } from '../../core/ports/figure-records.js';
import type { Queries } from '../connection.js';
import { readRows } from './read-rows.js';
import { there } from './where.js';

/** Those whose moment of logging is known; an index holds all that is asked for. */
const timed = sql`"deletedAt" IS NULL AND "loggedAtGiven" = TRUE`;

/** All in one text: there are thousands of minutes. */
export async function delays(queries: Queries, within: Within): Promise<readonly DelayCount[]> {
  if (within.centreIds.length === 0) return [];
  const [row] = await readRows<{ readonly counts: string | null }>(queries, countDelays(within));

  return row?.counts ? row.counts.split(',').map(countFrom) : [];
}

export function countDelays(within: Within): Sql {
  return sql`SELECT string_agg("delayMin" || ' ' || "entries", ',') AS "counts"
    FROM (SELECT "delayMin", COUNT(*) AS "entries" FROM "Activity" WHERE ${there(within)} AND ${timed}
          GROUP BY "delayMin") AS "late"`;
}

function countFrom(text: string): DelayCount {
  const [delayMin, entries] = text.split(' ').map(Number);

  return { delayMin: delayMin ?? 0, entries: entries ?? 0 };
}

interface TimingRow extends Omit<EntryTiming, 'date' | 'start'> {
  readonly onDate: string;
  readonly startsAt: string | null;
}

export async function delayedBy(
  queries: Queries,
  within: Within,
  delaysMin: readonly number[],
): Promise<readonly EntryTiming[]> {
  if (within.centreIds.length === 0 || delaysMin.length === 0) return [];
  const rows = await readRows<TimingRow>(
    queries,
    sql`SELECT "centreId", "onDate", "startsAt", "durationMin", "loggedAt" FROM "Activity"
        WHERE ${there(within)} AND ${timed} AND "delayMin" IN (${join([...delaysMin])})`,
  );

  return rows.map(({ onDate, startsAt, ...same }) => ({ ...same, date: onDate, start: startsAt }));
}
