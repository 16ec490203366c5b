import Sqlite from 'better-sqlite3';
import { fillTables, type OracleAsked } from './oracle-tables.js';

type Row = Readonly<Record<string, string | number>>;

/** What the views have to say, by plain SQL over the entries of a SQLite file. Hours are in minutes. */
export function oracleViews(file: string, asked: OracleAsked): Readonly<Record<string, readonly Row[]>> {
  const database = new Sqlite(file);
  try {
    fillTables(database, asked);
    const all = (sql: string) => database.prepare<[], Row>(sql).all();

    return {
      form: all(`SELECT form AS row, count(*) AS n, sum(girls + boys + nonbinary + unknown) AS visits,
        sum(durationMin) AS minutes, sum(volunteers) AS volunteers FROM e GROUP BY form`),
      field:
        all(`SELECT CASE type WHEN 'hangout' THEN 'autonomy' WHEN 'sport' THEN 'health' ELSE 'none' END AS row,
        coalesce(sum(youthLeaders), 0) AS leaders, count(*) AS n, sum(ledBy = 'youth') AS youth,
        sum(ledBy = 'together') AS together FROM e GROUP BY 1`),
      type: all(
        'SELECT type AS row, sum(volunteerMin) AS minutes, sum(volunteers) AS volunteers FROM e GROUP BY type',
      ),
      quarter: all(`SELECT strftime('%Y', onDate) || '-Q' || ((strftime('%m', onDate) + 2) / 3) AS row,
        sum(volunteerMin) AS minutes, sum(volunteers) AS volunteers FROM e GROUP BY 1`),
      weeks: all(`SELECT count(DISTINCT strftime('%G-%V', onDate)) AS n FROM e`),
      led: all(
        'SELECT s.name AS row, ledBy AS led, count(*) AS n FROM e JOIN Scope s ON s.id = centreId GROUP BY 1, 2',
      ),
    };
  } finally {
    database.close();
  }
}
