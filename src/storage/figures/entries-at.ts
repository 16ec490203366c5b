import { sqltag as sql } from '@prisma/client/runtime/client';
import type { EntryThen, Within } from '../../core/ports/figure-records.js';
import { recordFrom, type RecordRow } from '../activities/activity-row.js';
import type { Queries } from '../connection.js';
import { readRows } from './read-rows.js';

const rowsAtOnce = 200;

type EntryRow = RecordRow & {
  readonly activityId: string;
  readonly changedAt: Date;
  readonly loggedAt: Date;
  readonly loggedAtGiven: boolean;
};

/** Centre by centre in the order of an index, each page from where the last one ended. */
export async function* entriesAt(
  queries: Queries,
  { centreIds, from, to }: Within,
  asOf: Date,
): AsyncIterable<readonly EntryThen[]> {
  for (const centreId of centreIds) {
    let after: Place = { onDate: from, changedAt: new Date(0), activityId: '' };

    for (;;) {
      const rows = await entriesAfter(queries, centreId, after, to, asOf);
      const last = rows.at(-1);
      if (last) yield rows.map(entryFrom);
      if (!last || rows.length < rowsAtOnce) break;
      after = last;
    }
  }
}

type Place = Pick<EntryRow, 'onDate' | 'changedAt' | 'activityId'>;

function entriesAfter(
  queries: Queries,
  centreId: string,
  { onDate, changedAt, activityId }: Place,
  to: string,
  asOf: Date,
): Promise<readonly EntryRow[]> {
  return readRows<EntryRow>(
    queries,
    sql`SELECT v."centreId", v."activityId", v."version", v."onDate", v."startsAt", v."durationMin", v."type", v."form",
          v."setting", v."title", v."note", v."girls", v."boys", v."nonbinary", v."unknown", v."ages", v."newcomers",
          v."volunteers", v."volunteerMin", v."ledBy", v."youthLeaders", v."delayMin", v."changedAt", a."loggedAt",
          a."loggedAtGiven"
        FROM "ActivityVersion" AS v JOIN "Activity" AS a ON a."centreId" = v."centreId" AND a."id" = v."activityId"
        WHERE v."centreId" = ${centreId} AND v."onDate" >= ${onDate} AND v."onDate" <= ${to}
          AND (v."onDate", v."changedAt", v."activityId") > (${onDate}, ${changedAt}, ${activityId})
          AND v."changedAt" <= ${asOf} AND (v."supersededAt" IS NULL OR v."supersededAt" > ${asOf}) AND NOT v."deleted"
        ORDER BY v."onDate", v."changedAt", v."activityId" LIMIT ${rowsAtOnce}`,
  );
}

function entryFrom(row: EntryRow): EntryThen {
  const { centreId, loggedAt, loggedAtGiven } = row;

  return { centreId, record: recordFrom(row), loggedAt, loggedAtGiven };
}
