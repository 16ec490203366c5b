import Sqlite from 'better-sqlite3';
import { openStore } from '../../src/storage/open-store.js';
import type { Records } from '../../src/core/ports.js';

export interface Filled {
  readonly file: string;
  readonly centres: number;
  readonly activities: number;
}

export const year = { from: '2025-01-01', to: '2025-12-31' } as const;

const days = 365;
/** In what ways activities of a centre and date differ at most. */
const kinds = 8;
/** Activities of a centre are cut into as many parts as there are days. */
const networkId = 'network';

/** A network with so many centres and a year of activities, spread evenly; `versions` only where they are to be read. */
export async function fill({ file, centres, activities }: Filled, versions: boolean): Promise<void> {
  const store = await openStore(`file:${file}`);
  await store.transact((records) => addCentres(records, centres));
  await store.close();

  const database = new Sqlite(file);
  database.exec(
    'PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-400000; PRAGMA foreign_keys=OFF',
  );
  withoutIndexes(database, ['Activity', 'ActivityVersion'], () => {
    addActivities(database, centres, Math.floor(activities / centres));
    if (versions) addVersions(database);
  });
  addTotals(database, centres, Math.floor(activities / centres));
  addMarks(database, centres);
  database.exec('PRAGMA journal_mode=WAL');
  database.close();
}

async function addCentres({ structure }: Records, centres: number): Promise<void> {
  const inherited = { networkId, language: null, zone: null, createdAt: new Date('2024-12-01T00:00:00Z') };
  await structure.add({ ...inherited, id: networkId, kind: 'network', parentId: null, name: 'Network' });
  await structure.add({ ...inherited, id: 'town', kind: 'municipality', parentId: networkId, name: 'Town' });
  for (let number = 0; number < centres; number += 1) {
    const id = centreId(number);
    await structure.add({ ...inherited, id, kind: 'centre', parentId: 'town', name: id });
    await structure.setPlanned(id, [{ id: 'usual', from: null, to: null, weekdays: [1, 2, 3, 4, 5] }]);
  }
}

function centreId(number: number): string {
  return `centre-${String(number).padStart(4, '0')}`;
}

const everyCentre = `centre(c) AS (SELECT 0 UNION ALL SELECT c + 1 FROM centre WHERE c + 1 < :centres)`;
const kindOf = (n: string) => `
  CASE ${n} % 4 WHEN 0 THEN 'hangout' WHEN 1 THEN 'sport' WHEN 2 THEN 'music' ELSE 'culture' END AS "type",
  CASE ${n} % 2 WHEN 0 THEN 'open' ELSE 'group' END AS "form", 'in_house' AS "setting",
  CASE ${n} % 8 WHEN 0 THEN 'youth' WHEN 1 THEN 'together' ELSE 'staff' END AS "ledBy"`;

/** The number of an activity among those of its centre tells all of it. */
function addActivities(database: Sqlite.Database, centres: number, each: number): void {
  database
    .prepare(
      `INSERT INTO "Activity" ("centreId", "id", "networkId", "code", "version", "onDate", "startsAt", "durationMin", "type",
         "form", "setting", "ledBy", "girls", "boys", "nonbinary", "unknown", "ages", "newcomers", "volunteers", "volunteerMin",
         "youthLeaders", "loggedAt", "loggedAtGiven", "delayMin")
       WITH RECURSIVE ${everyCentre}, n(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM n WHERE n + 1 < :each)
       SELECT id, printf('%s-%07d', id, n), '${networkId}', printf('%s-%07d', id, n), 1, onDate, '16:00', 60, "type",
         "form", "setting", "ledBy", 5, 4, 1, 2, '{"13-15":3,"16-18":2}', 1, 2, 120, 1,
         strftime('%Y-%m-%dT%H:%M:%S.000+00:00', onDate, '+16 hours', late || ' minutes'), 1, late
       FROM (SELECT printf('centre-%04d', c) AS id, n, date('${year.from}', (n * ${days} / :each) || ' days') AS onDate,
         ${kindOf('n')}, CASE n % 5 WHEN 0 THEN 0 ELSE n * 7919 % 4000 END AS late FROM centre CROSS JOIN n)`,
    )
    .run({ centres, each });
}

function addVersions(database: Sqlite.Database): void {
  database.exec(`
    INSERT INTO "ActivityVersion" ("centreId", "activityId", "version", "act", "onDate", "startsAt", "durationMin", "type",
      "form", "setting", "girls", "boys", "nonbinary", "unknown", "ages", "newcomers", "volunteers", "volunteerMin", "ledBy",
      "youthLeaders", "delayMin", "deleted", "changedAt")
    SELECT "centreId", "id", 1, 'made', "onDate", "startsAt", "durationMin", "type", "form", "setting", "girls", "boys",
      "nonbinary", "unknown", "ages", "newcomers", "volunteers", "volunteerMin", "ledBy", "youthLeaders", "delayMin", 0,
      "loggedAt" FROM "Activity"`);
}

/** By how the numbers of activities fall on days and kinds, which is quicker than to add them up. */
function addTotals(database: Sqlite.Database, centres: number, each: number): void {
  database.exec('CREATE TEMP TABLE counts (day INT, kind INT, n INT, PRIMARY KEY (day, kind))');
  database
    .prepare(
      `INSERT INTO counts WITH RECURSIVE n(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM n WHERE n + 1 < :each)
       SELECT n * ${days} / :each, n % ${kinds}, count(*) FROM n GROUP BY 1, 2`,
    )
    .run({ each });
  const rows = `(SELECT printf('centre-%04d', c) AS "centreId", date('${year.from}', day || ' days') AS "onDate",
    ${kindOf('kind')}, n FROM centre CROSS JOIN counts ORDER BY c, day)`;
  const columns = '"centreId", "onDate", "type", "form", "setting", "ledBy"';
  database
    .prepare(
      `INSERT INTO "DayTotal" WITH RECURSIVE ${everyCentre}
       SELECT ${columns}, sum(n), sum(60 * n), sum(5 * n), sum(4 * n), sum(n), sum(2 * n), sum(n), sum(2 * n), sum(120 * n),
         sum(n) FROM ${rows} GROUP BY ${columns}`,
    )
    .run({ centres });
  for (const [band, visits] of [
    ['13-15', 3],
    ['16-18', 2],
  ] as const) {
    database
      .prepare(
        `INSERT INTO "DayAges" WITH RECURSIVE ${everyCentre}
         SELECT ${columns}, '${band}', sum(${visits} * n) FROM ${rows} GROUP BY ${columns}`,
      )
      .run({ centres });
  }
}

/** Each day open from 14 to 20. */
function addMarks(database: Sqlite.Database, centres: number): void {
  database
    .prepare(
      `INSERT INTO "DayMark" ("centreId", "id", "onDate", "state", "opensAt", "closesAt", "loggedAt")
       WITH RECURSIVE ${everyCentre}, day(d) AS (SELECT 0 UNION ALL SELECT d + 1 FROM day WHERE d + 1 < ${days})
       SELECT printf('centre-%04d', c), printf('mark-%03d', d), date('${year.from}', d || ' days'), 'open', '14:00', '20:00',
         strftime('%Y-%m-%dT20:00:00.000+00:00', '${year.from}', d || ' days') FROM centre CROSS JOIN day`,
    )
    .run({ centres });
}

function withoutIndexes(database: Sqlite.Database, tables: readonly string[], work: () => void): void {
  const indexes = database
    .prepare<[], { name: string; sql: string }>(
      `SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL
       AND tbl_name IN (${tables.map((table) => `'${table}'`).join(', ')})`,
    )
    .all();
  for (const { name } of indexes) database.exec(`DROP INDEX "${name}"`);
  work();
  for (const { sql } of indexes) database.exec(sql);
}
