import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { writeRows } from './rows-of-csv.js';
import { runProgram } from './run-program.js';

/** What `belezka export` of a few and of many activities takes: time of the processor, and the memory, which should not grow. */
const sizes = (process.argv[2] ?? '100000,10000000').split(',').map(Number);
const folder = mkdtempSync(join(tmpdir(), 'belezka-bench-'));
const store = join(folder, 'store.db');
const seeds = 1_000;

try {
  await writeRows(join(folder, 'rows.csv'), seeds);
  const settings = { DATABASE_URL: `file:${store}` };
  runProgram(['import', join(folder, 'rows.csv'), '--create-structure', '--scope', 'Mreža'], settings);

  let there = seeds;
  for (const size of sizes) {
    multiply(there / seeds, size / seeds);
    there = size;
    for (const format of ['csv', 'xlsx']) {
      const out = join(folder, `out.${format}`);
      const { cpuSeconds, mostMb } = runProgram(['export', '--format', format, '--out', out], settings);
      const megabytes = Math.round(statSync(out).size / 1e6);
      console.log(
        `${size} activities as ${format}: ${cpuSeconds.toFixed(0)} s of processor, ${mostMb} MB of memory, ${megabytes} MB`,
      );
      rmSync(out);
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** Repeats the first activities, each time on other days, from one time of it up to another. */
function multiply(from: number, to: number): void {
  const database = new Sqlite(store);
  const own = ['id', 'code', 'onDate'];
  const columns = database.prepare(`SELECT name FROM pragma_table_info('Activity')`).pluck().all();
  const others = columns
    .map(String)
    .filter((column) => !own.includes(column))
    .map((column) => `"${column}"`);
  database.exec('PRAGMA synchronous=OFF');
  database
    .prepare(
      `WITH RECURSIVE times(n) AS (SELECT ? UNION ALL SELECT n + 1 FROM times WHERE n + 1 < ?)
       INSERT INTO "Activity" (${others.join(', ')}, "id", "code", "onDate")
       SELECT ${others.join(', ')}, id || n, substr(code, 1, 3) || n, date('2001-01-01', (n % 9000) || ' days')
       FROM times CROSS JOIN (SELECT * FROM "Activity" ORDER BY rowid LIMIT ${seeds})`,
    )
    .run(from, to);
  database.close();
}
