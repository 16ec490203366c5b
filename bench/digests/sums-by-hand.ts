import Sqlite from 'better-sqlite3';
import { daySums } from '../../src/core/day-total.js';

/** The week, the one before, the same of last year, and the half years that are drawn. */
const spans = [
  ['2025-12-15', '2025-12-21'],
  ['2025-12-08', '2025-12-14'],
  ['2024-12-16', '2024-12-22'],
] as const;
const halfYears = [
  ['2025-06-23', '2025-12-21'],
  ['2024-06-24', '2024-12-22'],
] as const;

/** What somebody would write to get the sums of those digests out of the same rows, by the driver alone. */
export function sumsByHand(file: string, scopes: number): number {
  const database = new Sqlite(file, { readonly: true });
  const ordered = database
    .prepare<[number], { id: string }>(`SELECT "scopeId" AS "id" FROM "Subscription" ORDER BY "id" LIMIT ?`)
    .all(scopes);
  const there = `"onDate" BETWEEN :from AND :to AND "centreId" IN
    (SELECT "id" FROM "Scope" WHERE "kind" = 'centre' AND (:id IN ("id", "parentId", "networkId")))`;
  const sums = daySums.map((sum) => `SUM("${sum}")`).join(', ');
  const ofPeriod = [
    `SELECT "type", "form", "setting", "ledBy", ${sums} FROM "DayTotal" WHERE ${there} GROUP BY 1, 2, 3, 4`,
    `SELECT "band", SUM("visits") FROM "DayAges" WHERE ${there} GROUP BY 1`,
    `SELECT DISTINCT "centreId", "onDate" FROM "DayTotal" WHERE ${there} AND "activities" <> 0`,
    `SELECT "centreId", "onDate", "state", "opensAt", "closesAt" FROM "DayMark" WHERE ${there} AND "takenBackAt" IS NULL`,
  ].map((query) => database.prepare(query));
  const drawn = database.prepare(
    `SELECT "onDate", SUM("girls" + "boys" + "nonbinary" + "unknown") FROM "DayTotal" WHERE ${there} GROUP BY 1`,
  );
  let rows = 0;

  for (const { id } of ordered) {
    for (const [from, to] of spans) for (const query of ofPeriod) rows += query.all({ id, from, to }).length;
    for (const [from, to] of halfYears) rows += drawn.all({ id, from, to }).length;
  }
  database.close();

  return rows;
}
