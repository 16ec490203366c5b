import Sqlite from 'better-sqlite3';
import { daySums } from '../../src/core/day-total.js';

/** What somebody would write to get the same figures out of the same sums, by the driver alone; answers how many rows. */
export function figuresByHand(file: string, from: string, to: string): number {
  return reading(file, (database) => {
    const there = `"onDate" BETWEEN '${from}' AND '${to}' AND "centreId" IN (SELECT "id" FROM "Scope" WHERE "kind" = 'centre')`;
    const sums = daySums.map((sum) => `SUM("${sum}")`).join(', ');

    return [
      `SELECT "type", "form", "setting", "ledBy", ${sums} FROM "DayTotal" WHERE ${there} GROUP BY 1, 2, 3, 4`,
      `SELECT "band", SUM("visits") FROM "DayAges" WHERE ${there} GROUP BY 1`,
      `SELECT DISTINCT "centreId", "onDate" FROM "DayTotal" WHERE ${there} AND "activities" <> 0`,
      `SELECT "centreId", "onDate", "state", "opensAt", "closesAt" FROM "DayMark" WHERE ${there} AND "takenBackAt" IS NULL`,
    ].reduce((rows, query) => rows + database.prepare(query).all().length, 0);
  });
}

/** Every entry once, added up by day and kind, and by band. */
export function scanByHand(file: string): number {
  return reading(file, (database) => {
    const kind = '"centreId", "onDate", "type", "form", "setting", "ledBy"';

    return [
      `SELECT ${kind}, COUNT(*), SUM("durationMin"), SUM("girls"), SUM("boys"), SUM("nonbinary"), SUM("unknown"),
         SUM("newcomers"), SUM("volunteers"), SUM("volunteerMin"), SUM("youthLeaders")
       FROM "Activity" WHERE "deletedAt" IS NULL GROUP BY ${kind}`,
      `SELECT "centreId", "onDate", "Activity"."type", "form", "setting", "ledBy", one."key", SUM(one."value")
       FROM "Activity", json_each("ages") AS one WHERE "deletedAt" IS NULL GROUP BY 1, 2, 3, 4, 5, 6, 7`,
    ].reduce((rows, query) => rows + database.prepare(query).all().length, 0);
  });
}

function reading<T>(file: string, read: (database: Sqlite.Database) => T): T {
  const database = new Sqlite(file, { readonly: true });
  try {
    return read(database);
  } finally {
    database.close();
  }
}
