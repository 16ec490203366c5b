import { activityColumns, dayMarkColumns } from '../columns.js';
import { nameKey } from '../structure.js';
import { columnNames, type ImportColumn } from './column-names.js';
import type { TableRefusal } from './table.js';

export interface Header {
  readonly kind: 'activities' | 'day-marks';
  /** By place; null for a column that is left out. */
  readonly columns: readonly (ImportColumn | null)[];
  /** Names that mean nothing here. */
  readonly unknown: readonly string[];
}

/** Which column is which; a file with a `state` is one of day marks. */
export function readHeader(cells: readonly string[]): Header | { readonly refused: TableRefusal } {
  const kind = cells.some((cell) => columnNamed(cell, dayMarkColumns) === 'state')
    ? 'day-marks'
    : 'activities';
  const known: readonly ImportColumn[] = kind === 'activities' ? activityColumns : dayMarkColumns;
  const columns = cells.map((cell) => columnNamed(cell, known));
  const named = columns.filter((column) => column !== null);

  if (named.length === 0) return { refused: { reason: 'no-known-column' } };
  const twice = named.find((column, at) => named.indexOf(column) !== at);
  if (twice) return { refused: { reason: 'column-twice', column: twice } };

  return { kind, columns, unknown: cells.filter((cell, at) => columns[at] === null && cell.trim() !== '') };
}

/** Whether rows under these names can be meant as activities or day marks. */
export function isTableOfOurs(cells: readonly string[]): boolean {
  return columnsKnown(cells) >= 3;
}

/** How many of the cells name a column. */
export function columnsKnown(cells: readonly string[]): number {
  const all: readonly ImportColumn[] = [...activityColumns, ...dayMarkColumns];

  return cells.filter((cell) => columnNamed(cell, all) !== null).length;
}

function columnNamed(cell: string, known: readonly ImportColumn[]): ImportColumn | null {
  const key = nameKey(cell);
  const exact = known.find((column) => column === key);

  return exact ?? known.find((column) => columnNames[column].includes(key)) ?? null;
}
