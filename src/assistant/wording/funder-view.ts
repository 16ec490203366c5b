import type { ViewTold } from '../../core/funders/view-told.js';
import type { ReportTable } from '../../core/report/report-table.js';
import type { Words } from '../../locales/words.js';
import { wordFunderTables } from './funder-tables.js';

type TablesTold = Extract<ViewTold, { kind: 'tables' }>;

/** A funder's view in one language, without what stands around it. */
export interface WordedView {
  readonly key: string;
  readonly title: string;
  /** What it counts and for whom. */
  readonly lead: string;
  readonly tables: readonly ReportTable[];
}

export function wordView({ key, tables, figures }: TablesTold, words: Words): WordedView {
  return {
    key,
    title: words.text(`funder-view-${key}`),
    lead: words.text(`funder-means-${key}`),
    tables: wordFunderTables(tables, figures, words),
  };
}
