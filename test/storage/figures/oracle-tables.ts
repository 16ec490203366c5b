import type Sqlite from 'better-sqlite3';
import { oracleDate } from './oracle-instant.js';

export interface OracleAsked {
  readonly scopeId: string;
  readonly from: string;
  readonly to: string;
  readonly now: Date;
  readonly asOf: Date | null;
}

export interface OracleCentre {
  readonly id: string;
  readonly zone: string;
}

const columns = `v.centreId, v.onDate, v.startsAt, v.durationMin, v.type, v.form, v.setting, v.girls, v.boys, v.nonbinary,
  v.unknown, v.ages, v.newcomers, v.volunteers, v.volunteerMin, v.ledBy, v.youthLeaders`;

/** Fills temporary tables: `c` centres, `e` entries, `m` marks that hold, `d` planned centre-days. */
export function fillTables(database: Sqlite.Database, asked: OracleAsked): readonly OracleCentre[] {
  const at = stored(asked.asOf ?? asked.now);
  const asking = { ...asked, now: null, asOf: null, at };
  database.exec(
    'DROP TABLE IF EXISTS c; DROP TABLE IF EXISTS e; DROP TABLE IF EXISTS m; DROP TABLE IF EXISTS d',
  );

  database
    .prepare(
      `CREATE TEMP TABLE c AS SELECT s.id, s.name, s.parentId, s.networkId, s.closedDownOn, '' AS lastDay,
         coalesce(s.zone, p.zone, n.zone, 'Europe/Ljubljana') AS zone
       FROM Scope s JOIN Scope p ON p.id = s.parentId JOIN Scope n ON n.id = s.networkId
       WHERE s.kind = 'centre' AND :scopeId IN (s.id, s.parentId, s.networkId)`,
    )
    .run(asking);
  const centres = database.prepare<[], OracleCentre>('SELECT id, zone FROM c').all();
  for (const { id, zone } of centres) {
    database
      .prepare('UPDATE c SET lastDay = ? WHERE id = ?')
      .run(oracleDate(asked.asOf ?? asked.now, zone), id);
  }

  database
    .prepare(
      asked.asOf
        ? `CREATE TEMP TABLE e AS SELECT ${columns}, a.loggedAt, a.loggedAtGiven
           FROM Activity a JOIN ActivityVersion v ON v.centreId = a.centreId AND v.activityId = a.id
           WHERE v.version = (SELECT max(w.version) FROM ActivityVersion w
                              WHERE w.centreId = a.centreId AND w.activityId = a.id AND w.changedAt <= :at)
             AND NOT v.deleted AND v.onDate BETWEEN :from AND :to AND a.centreId IN (SELECT id FROM c)`
        : `CREATE TEMP TABLE e AS SELECT ${columns}, v.loggedAt, v.loggedAtGiven FROM Activity v
           WHERE v.deletedAt IS NULL AND v.onDate BETWEEN :from AND :to AND v.centreId IN (SELECT id FROM c)`,
    )
    .run(asking);
  database
    .prepare(
      `CREATE TEMP TABLE m AS SELECT centreId, onDate, state, opensAt, closesAt FROM (
         SELECT *, row_number() OVER (PARTITION BY centreId, onDate
                                      ORDER BY state = 'cancelled', loggedAt DESC, id DESC) AS place
         FROM DayMark WHERE loggedAt <= :at AND (takenBackAt IS NULL OR takenBackAt > :at)
           AND onDate BETWEEN :from AND :to AND centreId IN (SELECT id FROM c)) WHERE place = 1`,
    )
    .run(asking);
  database
    .prepare(
      `CREATE TEMP TABLE d AS
       WITH RECURSIVE day(on_) AS (SELECT :from UNION ALL SELECT date(on_, '+1 day') FROM day WHERE on_ < :to)
       SELECT c.id AS centreId, on_ AS onDate,
         EXISTS (SELECT 1 FROM PlannedDate p WHERE p.centreId = c.id AND p.onDate = on_ AND p.addedAt <= :at) AS extra,
         EXISTS (SELECT 1 FROM PlannedSpan p, json_each(p.weekdays) w WHERE p.centreId = c.id
                 AND coalesce(p.fromOn, '') <= on_ AND coalesce(p.toOn, '9999') >= on_
                 AND w.value = (strftime('%w', on_) + 6) % 7 + 1) AS usual,
         EXISTS (SELECT 1 FROM Holiday h WHERE h.onDate = on_ AND h.scopeId IN (c.id, c.parentId, c.networkId)) AS off,
         on_ <= c.lastDay AND on_ < coalesce(c.closedDownOn, '9999') AS past
       FROM c, day`,
    )
    .run(asking);

  database.exec(
    'CREATE INDEX temp.e_day ON e (centreId, onDate); CREATE INDEX temp.m_day ON m (centreId, onDate)',
  );

  return centres;
}

function stored(moment: Date): string {
  return moment.toISOString().replace('Z', '+00:00');
}
