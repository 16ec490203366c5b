import { sqltag as sql } from '@prisma/client/runtime/client';
import type { DayDifference, Within } from '../../core/ports/figure-records.js';
import type { Queries } from '../connection.js';
import { readRows } from './read-rows.js';
import { there } from './where.js';

type Row = Readonly<Record<'centreId' | 'onDate', string>> &
  Readonly<Record<'activities' | 'visits' | 'volunteers', number | bigint>>;

/** Of most versions only two moments are looked at; none of those that hold at both is read further. */
export async function changedBetween(
  queries: Queries,
  within: Within,
  since: Date,
  asOf: Date,
): Promise<readonly DayDifference[]> {
  if (within.centreIds.length === 0) return [];
  const rows = await readRows<Row>(
    queries,
    sql`SELECT "centreId", "onDate", CAST(SUM("sign") AS BIGINT) AS "activities",
          CAST(SUM("sign" * ("girls" + "boys" + "nonbinary" + "unknown")) AS BIGINT) AS "visits",
          CAST(SUM("sign" * "volunteers") AS BIGINT) AS "volunteers"
        FROM (SELECT "centreId", "onDate", "girls", "boys", "nonbinary", "unknown", "volunteers",
            CASE WHEN "changedAt" > ${since} THEN 1 ELSE -1 END AS "sign"
          FROM "ActivityVersion" WHERE ${there(within)} AND NOT "deleted"
            AND (("changedAt" > ${since} AND "changedAt" <= ${asOf} AND ("supersededAt" IS NULL OR "supersededAt" > ${asOf}))
              OR ("changedAt" <= ${since} AND "supersededAt" > ${since} AND "supersededAt" <= ${asOf}))) AS "changed"
        GROUP BY "centreId", "onDate"`,
  );

  return rows.map(({ centreId, onDate, activities, visits, volunteers }) => ({
    centreId,
    date: onDate,
    activities: Number(activities),
    visits: Number(visits),
    volunteers: Number(volunteers),
  }));
}
