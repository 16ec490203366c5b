import type { ReportColumn, ReportKind, ReportTable } from '../../core/report/report-table.js';

/** A table without what stands around it. */
export type FunderContent = Pick<ReportTable, 'columns' | 'rows' | 'total'>;

export function funderColumn(key: string, name: string, kind: ReportKind): ReportColumn {
  return { key, name, kind, unit: null };
}
