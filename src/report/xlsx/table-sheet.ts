import type { ReportDocument } from '../../core/report/report-document.js';
import type { ReportCell, ReportColumn, ReportKind, ReportTable } from '../../core/report/report-table.js';
import type { CellKind, Sheet, SheetCell, SheetRow } from '../../files/xlsx/workbook.js';

/** Numbers stay numbers, shares are shares of 1, and dates are dates. */
export function tableSheet(
  { title, note, columns, rows, total }: ReportTable,
  { words }: Pick<ReportDocument, 'words'>,
): Sheet {
  const rowOf = (cells: readonly ReportCell[], style: 'plain' | 'bold'): SheetRow =>
    columns.map(({ kind }, place) => cellOf(cells[place] ?? null, kind, style, words.hidden));

  return {
    name: title,
    hasHeader: true,
    columns: columns.map((column) => ({
      name: nameOf(column),
      kind: kinds[column.kind],
      width: widthOf(column, rows, columns.indexOf(column)),
    })),
    rows: [
      [
        ...rows.map((row) => rowOf(row, 'plain')),
        ...(total === null ? [] : [rowOf(total, 'bold')]),
        ...(note === null ? [] : [[], [{ value: note, kind: 'text', style: 'plain' } as const]]),
      ],
    ],
  };
}

const kinds: Readonly<Record<ReportKind, CellKind>> = {
  text: 'text',
  count: 'integer',
  hours: 'decimal',
  percent: 'percent',
  ratio: 'decimal',
  money: 'decimal',
  date: 'date',
  change: 'percent',
  points: 'decimal',
};

function cellOf(cell: ReportCell, kind: ReportKind, style: 'plain' | 'bold', hidden: string): SheetCell {
  if (cell === null) return null;
  if (typeof cell !== 'object') return { value: valueOf(cell, kind), kind: kinds[kind], style };
  if ('hidden' in cell) return { value: hidden, kind: 'text', style };

  return cell.value === null
    ? null
    : { value: valueOf(cell.value, cell.kind), kind: kinds[cell.kind], style };
}

/** 0.123 for 12.3 %. */
function valueOf(value: string | number, kind: ReportKind): string | number {
  const isPercent = kind === 'percent' || kind === 'change';

  return isPercent && typeof value === 'number' ? Math.round(10 * value) / 1_000 : value;
}

function nameOf({ name, unit }: ReportColumn): string {
  return unit === null ? name : `${name} (${unit})`;
}

function widthOf(column: ReportColumn, rows: ReportTable['rows'], place: number): number {
  const longest = Math.max(
    nameOf(column).length,
    ...(column.kind === 'text' ? rows.map((row) => lengthOf(row[place])) : []),
  );

  return Math.min(90, Math.max(11, longest + 2));
}

function lengthOf(cell: ReportCell | undefined): number {
  return typeof cell === 'string' ? cell.length : 0;
}
