import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import { isLocalDate } from '../core/local-date.js';
import type { Records } from '../core/ports.js';
import { writeActivitiesCsv } from '../files/csv/write-activities-csv.js';
import { writeDayMarksCsv } from '../files/csv/write-day-marks-csv.js';
import { writeActivitiesJson } from '../files/json/write-activities-json.js';
import { activityRows } from '../files/rows/activity-rows.js';
import type { ActivityRow, PlaceNames } from '../files/rows/activity-row.js';
import { dayMarkRow, type DayMarkRow } from '../files/rows/day-mark-row.js';
import { activitiesSheet } from '../files/xlsx/activities-sheet.js';
import { dayMarksSheet } from '../files/xlsx/day-marks-sheet.js';
import { mostRowsASheet } from '../files/xlsx/workbook.js';
import { writeWorkbook } from '../files/xlsx/write/write-workbook.js';
import { Failure, WrongUse } from './failure.js';
import { progress } from './progress.js';
import { onlyNetwork, scopeNamed } from './scope-named.js';
import { spareMemory } from './spare-memory.js';
import { withStore } from './with-store.js';

interface Options {
  readonly from: string;
  readonly to: string;
  readonly scope?: string;
  readonly format: string;
  readonly out?: string;
}

export function addExport(program: Command): void {
  program
    .command('export')
    .description('write activities as CSV, XLSX or JSON; CSV and XLSX with --out also the day marks')
    .option('--from <date>', 'the first day', '2000-01-01')
    .option('--to <date>', 'the last day', '2999-12-31')
    .option('--scope <name>', 'network, municipality or centre; all that is there when left out')
    .option('--format <format>', 'csv, xlsx or json', 'csv')
    .option('--out <file>', 'a file instead of standard output')
    .action(async (options: Options) => {
      spareMemory();
      await withStore(({ records }) => exportFiles(checked(options), records));
    });
}

function checked(options: Options): Options {
  if (!['csv', 'xlsx', 'json'].includes(options.format))
    throw new WrongUse('--format takes csv, xlsx or json.');
  if (!isLocalDate(options.from)) throw new WrongUse('--from takes a day, like 2026-01-31.');
  if (!isLocalDate(options.to) || options.to > '2999-12-31')
    throw new WrongUse('--to takes a day, like 2026-01-31.');
  if (options.from > options.to) throw new WrongUse('--from takes a day that is not after --to.');

  return options;
}

async function exportFiles({ from, to, scope, format, out }: Options, records: Records): Promise<void> {
  const places = await placesIn(scope, records);
  const centreIds = [...places.keys()];
  const placeOf = (centreId: string): PlaceNames => places.get(centreId) ?? { municipality: '', centre: '' };
  const namesOf = (personIds: readonly string[]) => records.people.names(personIds);
  const pages = records.activities.between(centreIds, from, to);

  const rows = counted(activityRows(pages, { placeOf, namesOf }));
  const marks = async () =>
    (await records.dayMarks.between(centreIds, from, to)).map((mark) =>
      dayMarkRow(mark, placeOf(mark.centreId)),
    );

  if (format === 'json') await write(writeActivitiesJson(rows), out);
  else if (format === 'xlsx') await writeXlsx(rows, out === undefined ? null : await marks(), out);
  else {
    await write(writeActivitiesCsv(rows), out);
    if (out === undefined) return;
    await write(
      writeDayMarksCsv(Readable.from([await marks()])),
      out.replace(/(\.csv)?$/u, '.day-marks.csv'),
    );
  }
}

async function writeXlsx(
  rows: AsyncIterable<readonly ActivityRow[]>,
  marks: readonly DayMarkRow[] | null,
  out: string | undefined,
): Promise<void> {
  let count = 0;
  const told = (async function* () {
    for await (const page of rows) {
      count += page.length;
      yield page;
    }
  })();
  const sheets = [activitiesSheet('Activities', told), ...(marks ? [dayMarksSheet('Day marks', marks)] : [])];

  await write(writeWorkbook(sheets), out);
  if (count >= mostRowsASheet) {
    process.stderr.write(
      `A sheet holds ${mostRowsASheet - 1} rows: the other activities are on the sheets behind it.\n`,
    );
  }
}

/** The same rows, while a terminal is told how many have gone by. */
async function* counted(
  pages: AsyncIterable<readonly ActivityRow[]>,
): AsyncGenerator<readonly ActivityRow[]> {
  const told = progress('rows');
  let count = 0;
  try {
    for await (const page of pages) {
      count += page.length;
      told.at(count);
      yield page;
    }
  } finally {
    told.end();
  }
}

/** The centres of the scope with their names, in the order of structure. */
async function placesIn(
  typed: string | undefined,
  records: Records,
): Promise<ReadonlyMap<string, PlaceNames>> {
  const scope = typed === undefined ? await onlyNetwork(records) : await scopeNamed(typed, records);
  const network = await records.structure.within(scope.networkId);
  const names = new Map(network.map(({ id, name }) => [id, name]));
  const centres = (await records.structure.within(scope.id)).filter(({ kind }) => kind === 'centre');

  return new Map(
    centres.map(({ id, name, municipalityId }) => [
      id,
      { centre: name, municipality: names.get(municipalityId ?? '') ?? '' },
    ]),
  );
}

async function write(pieces: AsyncIterable<string | Uint8Array>, out: string | undefined): Promise<void> {
  if (out === undefined) {
    for await (const piece of pieces) if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
    return;
  }

  try {
    await pipeline(Readable.from(pieces), createWriteStream(out));
  } catch (error) {
    throw new Failure(
      `${out} could not be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
