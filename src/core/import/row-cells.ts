import type { ImportColumn } from './column-names.js';
import type { Header } from './read-header.js';
import type { RowProblem, RowReason } from './row-problem.js';
import type { TableCell, TableRow } from './table.js';

/** The cells of one row by column, trimmed; a column that the file has not is blank, as is one that is empty. */
export type RowCells = (column: ImportColumn) => string;

/** Reads rows under a header. */
export function cellReader({ columns }: Header): (row: TableRow) => RowCells | RowProblem {
  const places = new Map(columns.flatMap((column, at) => (column === null ? [] : [[column, at] as const])));

  return (row) => {
    if (row.broken) return { reason: row.broken, column: null };
    const { cells } = row;
    if (cells.length < columns.length || !isOnlyBlank(cells.slice(columns.length))) {
      return { reason: 'cell-count', column: null, value: cells.length, most: columns.length };
    }
    for (const [column, at] of places) {
      const reason = spoiltBy(cells[at]);
      if (reason !== null) return { reason, column };
    }

    return (column) => textOf(cells[places.get(column) ?? -1]).trim();
  };
}

/** Spreadsheets like to add empty cells at the end of a row. */
function isOnlyBlank(cells: readonly TableCell[]): boolean {
  return cells.every((cell) => cell === '');
}

function spoiltBy(cell: TableCell | undefined): RowReason | null {
  if (cell === null) return 'not-text';
  if (typeof cell === 'object') return cell.unread;

  return cell?.includes('\0') ? 'not-text' : null;
}

function textOf(cell: TableCell | undefined): string {
  return typeof cell === 'string' ? cell : '';
}
