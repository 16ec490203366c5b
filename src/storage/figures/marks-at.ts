import { sqltag as sql } from '@prisma/client/runtime/client';
import { dayStates } from '../../core/day-mark.js';
import type { Marked, Within } from '../../core/ports/figure-records.js';
import type { Queries } from '../connection.js';
import { oneOf } from '../one-of.js';
import { readRows } from './read-rows.js';
import { there } from './where.js';

/** One row a centre, with its marks in one text: rows cost, and there are very many days. */
export async function marksAt(queries: Queries, within: Within, asOf: Date): Promise<readonly Marked[]> {
  if (within.centreIds.length === 0) return [];
  const rows = await readRows<{ readonly centreId: string; readonly marks: string }>(
    queries,
    sql`SELECT "centreId", string_agg(
          "onDate" || ' ' || "state" || ' ' || COALESCE("opensAt", '') || ' ' || COALESCE("closesAt", ''), ','
          ORDER BY "loggedAt", "id") AS "marks"
        FROM "DayMark"
        WHERE ${there(within)} AND "loggedAt" <= ${asOf} AND ("takenBackAt" IS NULL OR "takenBackAt" > ${asOf})
        GROUP BY "centreId"`,
  );

  return rows.flatMap(({ centreId, marks }) => marks.split(',').map((mark) => markedFrom(centreId, mark)));
}

function markedFrom(centreId: string, mark: string): Marked {
  const [date = '', state = '', from = '', to = ''] = mark.split(' ');

  return { centreId, date, state: oneOf(dayStates, state), from: from || null, to: to || null };
}
