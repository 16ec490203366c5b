import type { ImportColumn } from './column-names.js';
import type { Header } from './read-header.js';
import type { RowProblem } from './row-problem.js';
import type { TableRow } from './table.js';

/** The cells of one row by column, trimmed; a column that the file has not is blank, as is one that is empty. */
export type RowCells = (column: ImportColumn) => string;

export function rowCells(row: TableRow, { columns }: Header): RowCells | RowProblem {
  if (row.broken) return { reason: row.broken, column: null };
  const { cells } = row;
  if (cells.length < columns.length || !isOnlyBlank(cells.slice(columns.length))) {
    return { reason: 'cell-count', column: null, value: cells.length, most: columns.length };
  }
  const spoilt = columns.find((column, at) => column !== null && isSpoilt(cells[at]));
  if (spoilt) return { reason: 'not-text', column: spoilt };

  const byColumn = new Map(columns.map((column, at) => [column, (cells[at] ?? '').trim()]));
  return (column) => byColumn.get(column) ?? '';
}

/** Spreadsheets like to add empty cells at the end of a row. */
function isOnlyBlank(cells: readonly (string | null)[]): boolean {
  return cells.every((cell) => cell === '');
}

function isSpoilt(cell: string | null | undefined): boolean {
  return cell === null || (cell?.includes('\0') ?? false);
}
