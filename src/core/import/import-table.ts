import type { Store } from '../ports.js';
import type { LocalDate, Zone } from '../calendar.js';
import type { Scope } from '../structure.js';
import { dateAt } from '../today.js';
import { createPlaces } from './create-places.js';
import { centreFinder } from './find-centre.js';
import { typeFinder } from './find-type.js';
import {
  importActivities,
  importKeyOf,
  newImportMemory,
  type ImportMemory,
  type RowToImport,
} from './import-activities.js';
import { importDayMarks } from './import-day-marks.js';
import type { ImportOptions } from './import-options.js';
import type { ImportOutcome } from './outcome.js';
import { readActivityRow, type RowContext } from './read-activity-row.js';
import { readDayMarkRow, type DayMarkOfRow } from './read-day-mark-row.js';
import { readHeader, type Header } from './read-header.js';
import { cellReader, type RowCells } from './row-cells.js';
import type { RowProblem, RowRefused } from './row-problem.js';
import { TableRefused, type Table, type TableRow } from './table.js';

/** What a file says before its first row. */
export function headerOf(table: Table): Header {
  const header = readHeader(table.header);
  if ('refused' in header) throw new TableRefused(header.refused);

  return header;
}

/**
 * Takes a file in, page by page, and tells what became of each: every page is kept with its sums or not at all, so that an
 * import that is cut short goes on where it stopped when the file is given again.
 */
export async function* importTable(
  table: Table,
  options: ImportOptions,
  store: Store,
  memory: ImportMemory = newImportMemory(),
): AsyncGenerator<ImportOutcome> {
  const header = headerOf(table);
  const cellsOf = cellReader(header);
  const { structure } = store.records;
  const { networkId } = options.scope;
  const rules = {
    vocabulary: await structure.vocabulary(networkId),
    ageBands: (await structure.settings(networkId)).ageBands,
  };
  const findType = typeFinder(rules.vocabulary);
  let scopes = await placesFor(options, store);

  for await (const page of table.rows) {
    const rows = page.map((row) => ({ line: row.line, cells: cellsOf(row) }));
    const todayIn = todayByZone(options.now);
    const contextFor = (places: readonly Scope[]): RowContext => ({
      ...rules,
      now: options.now,
      todayIn,
      findType,
      findCentre: centreFinder(places),
    });
    const first = readRows(rows, header, contextFor(scopes));
    const homeless = rows
      .filter((_, at) => isWithoutCentre(first[at]))
      .flatMap(({ cells }) => (typeof cells === 'function' ? [cells] : []));
    const before = scopes;
    if (options.createStructure && homeless.length > 0)
      scopes = await createPlaces(homeless, scopes, options, store);
    const read = scopes === before ? first : readRows(rows, header, contextFor(scopes));

    yield await takePage(rows, read, header, memory, options, store);
  }
}

function todayByZone(now: Date): (zone: Zone) => LocalDate {
  const dates = new Map<Zone, LocalDate>();

  return (zone) => {
    const date = dates.get(zone) ?? dateAt(now, zone);
    dates.set(zone, date);

    return date;
  };
}

/** The scope's centres with the municipalities that they are in, and the network. */
async function placesFor({ scope }: ImportOptions, { records }: Store): Promise<readonly Scope[]> {
  const all = await records.structure.within(scope.networkId);
  const inside = new Set((await records.structure.within(scope.id)).map(({ id }) => id));

  return all.filter(({ id, kind }) => kind !== 'centre' || inside.has(id));
}

interface NumberedRow {
  readonly line: TableRow['line'];
  readonly cells: RowCells | RowProblem;
}

type RowRead = Omit<RowToImport, 'line' | 'importKey'> | DayMarkOfRow | RowProblem;

function readRows(rows: readonly NumberedRow[], header: Header, context: RowContext): readonly RowRead[] {
  return rows.map(({ cells }) => {
    if (typeof cells !== 'function') return cells;

    return header.kind === 'activities' ? readActivityRow(cells, context) : readDayMarkRow(cells, context);
  });
}

function isWithoutCentre(read: RowRead | undefined): boolean {
  return read !== undefined && 'reason' in read && 'column' in read && read.reason === 'unknown-centre';
}

async function takePage(
  rows: readonly NumberedRow[],
  read: readonly RowRead[],
  header: Header,
  memory: ImportMemory,
  options: ImportOptions,
  store: Store,
): Promise<ImportOutcome> {
  const refused: RowRefused[] = [];
  const activities: RowToImport[] = [];
  const marks: DayMarkOfRow[] = [];

  for (const [at, { line, cells }] of rows.entries()) {
    const row = read[at];
    if (row === undefined) continue;
    if ('column' in row) refused.push({ ...row, line, code: codeIn(cells) });
    else if ('record' in row)
      activities.push({ ...row, line, importKey: importKeyOf(row, memory, options.digest) });
    else marks.push(row);
  }

  const outcome =
    header.kind === 'activities'
      ? await importActivities(activities, header, memory, options, store)
      : await importDayMarks(marks, options, store);

  return {
    ...outcome,
    refused: [...refused, ...outcome.refused].sort((one, other) => one.line - other.line),
  };
}

function codeIn(cells: RowCells | RowProblem): string | null {
  return typeof cells === 'function' ? cells('code') || null : null;
}
