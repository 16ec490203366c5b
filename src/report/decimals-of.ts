import type { ReportTable } from '../core/report/report-table.js';

/** As many as any value of the column has, so that they stand below each other. */
export function decimalsOf({ columns, rows, total }: ReportTable, place: number): 0 | 1 {
  if (columns[place]?.kind === 'count') return 0;
  const values = [...rows, ...(total ? [total] : [])].map((cells) => cells[place]);

  return values.some((value) => typeof value === 'number' && !Number.isInteger(value)) ? 1 : 0;
}
