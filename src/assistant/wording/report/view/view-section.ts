import type { ViewTold } from '../../../../core/funders/view-told.js';
import type { ReportSection } from '../../../../core/report/report-document.js';
import type { Words } from '../../../../locales/words.js';
import { wordViewTable } from './view-table.js';

/** What a funder asks for: what it is and for whom, and its tables; null where it is no tables. */
export function viewSection(view: ViewTold | null, words: Words): ReportSection | null {
  if (view?.kind !== 'tables') return null;
  const { key, tables, figures } = view;

  return {
    key,
    title: words.text(`funder-view-${key}`),
    lead: words.text(`funder-means-${key}`),
    charts: [],
    tables: tables.map((table) => wordViewTable(table, figures, words)),
  };
}
