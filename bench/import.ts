import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { activityColumns } from '../src/core/columns.js';
import { writeRows } from './rows-of-csv.js';
import { runProgram } from './run-program.js';

/**
 * What `belezka import` of a million rows costs over sqlite3's own `.import` of the same file into a bare table with an index
 * on its code, in one run. Time of the processor, since machines are shared; memory is the most that was ever in use, of which
 * ten rows take what the program and Prisma themselves do.
 */
const rows = Number(process.argv[2] ?? 1_000_000);
const folder = mkdtempSync(join(tmpdir(), 'belezka-bench-'));
const csv = join(folder, 'rows.csv');
const few = join(folder, 'few.csv');

try {
  await writeRows(csv, rows);
  console.log(`${rows} rows, ${Math.round(statSync(csv).size / 1e6)} MB`);
  const bareSeconds = secondsOfBare();
  console.log(`sqlite3 .import and an index: ${bareSeconds.toFixed(1)} s of processor`);
  const made = ['--create-structure', '--scope', 'Mreža'];
  await writeRows(few, 10);
  show('belezka import of ten rows', runProgram(['import', few, ...made], storeIn('few.db')));
  show('belezka import', runProgram(['import', csv, ...made], storeIn('store.db')));
  show('the same again', runProgram(['import', csv], storeIn('store.db')));

  const xlsx = join(folder, 'rows.xlsx');
  show('export as XLSX', runProgram(['export', '--format', 'xlsx', '--out', xlsx], storeIn('store.db')));
  show('import of the XLSX', runProgram(['import', xlsx, ...made], storeIn('other.db')));

  function show(what: string, { cpuSeconds, wallSeconds, mostMb }: ReturnType<typeof runProgram>): void {
    const times = (cpuSeconds / bareSeconds).toFixed(1);
    console.log(
      `${what}: ${cpuSeconds.toFixed(1)} s of processor (${times} ×), ${wallSeconds.toFixed(0)} s, ${mostMb} MB`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}

function storeIn(name: string): { readonly DATABASE_URL: string } {
  return { DATABASE_URL: `file:${join(folder, name)}` };
}

function secondsOfBare(): number {
  const script = join(folder, 'bare.sql');
  writeFileSync(
    script,
    [
      'PRAGMA journal_mode=WAL;',
      `CREATE TABLE bare (${activityColumns.map((column) => `"${column}" TEXT`).join(', ')});`,
      'CREATE UNIQUE INDEX code ON bare (code);',
      `.import --csv --skip 1 ${csv} bare`,
    ].join('\n'),
  );
  const times = execFileSync('bash', [
    '-c',
    `sqlite3 ${join(folder, 'bare.db')} < ${script} > /dev/null; times`,
  ]);
  const [, ofChildren = ''] = times.toString().trim().split('\n');

  return ofChildren.split(' ').reduce((sum, each) => sum + secondsOf(each), 0);
}

/** Of `1m2.345s`. */
function secondsOf(time: string): number {
  const { minutes = '0', seconds = '0' } = /^(?<minutes>\d+)m(?<seconds>[\d.]+)s$/u.exec(time)?.groups ?? {};

  return Number(minutes) * 60 + Number(seconds);
}
