import { dayMarkColumns, type DayMarkColumn } from '../../core/columns.js';
import type { DayMarkRow } from '../rows/day-mark-row.js';
import type { CellKind, Sheet } from './workbook.js';

/** Day marks as a sheet, which an import reads back. */
export function dayMarksSheet(name: string, rows: readonly DayMarkRow[]): Sheet {
  return {
    name,
    hasHeader: true,
    columns: dayMarkColumns.map((column) => ({
      ...{ name: column, kind: kinds[column] ?? 'text', width: widths[column] ?? 12 },
    })),
    rows: [rows.map((row) => dayMarkColumns.map((column) => row[column]))],
  };
}

const kinds: Readonly<Partial<Record<DayMarkColumn, CellKind>>> = { date: 'date', from: 'time', to: 'time' };
const widths: Readonly<Partial<Record<DayMarkColumn, number>>> = {
  municipality: 18,
  centre: 24,
  reason: 40,
  logged_at: 22,
};
