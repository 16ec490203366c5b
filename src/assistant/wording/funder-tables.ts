import type { Figures } from '../../core/figures/figure.js';
import type { Group } from '../../core/funders/groups.js';
import type { TableTold } from '../../core/funders/view-told.js';
import type { ReportTable } from '../../core/report/report-table.js';
import type { Words } from '../../locales/words.js';
import { funderColumn as column, type FunderContent } from './funder-column.js';
import { wordFunderIndicators } from './funder-indicators.js';
import { noteOfTable } from './funder-notes.js';
import { wordFunderShares } from './funder-shares.js';
import { wordPeriodOf } from './periods.js';

/** The tables of a funder's view in one language. */
export function wordFunderTables(
  tables: readonly TableTold[],
  figures: Figures,
  words: Words,
): readonly ReportTable[] {
  return tables.map((table) => ({
    key: table.key,
    title: words.text(`view-table-${table.key}`),
    note: noteOfTable(table, figures, words),
    ...contentOf(table, words),
  }));
}

function contentOf(table: TableTold, words: Words): FunderContent {
  switch (table.kind) {
    case 'groups':
      return wordGroups(table, words);
    case 'indicators':
      return wordFunderIndicators(table, words);
    case 'shares':
      return wordFunderShares(table, words);
  }
}

function wordGroups(
  { by, measures, rows, total }: Extract<TableTold, { kind: 'groups' }>,
  words: Words,
): FunderContent {
  return {
    columns: [
      column(by, words.text(`view-row-${by}`), 'text'),
      ...measures.map(({ key, kind }) => column(key, words.text(`measure-${key}`), kind)),
    ],
    rows: rows.map(({ group, values }) => [wordGroup(group, words), ...values]),
    total: rows.length > 1 ? [words.text('view-total'), ...total] : null,
  };
}

function wordGroup(group: Group, words: Words): string {
  switch (group.by) {
    case 'form':
      return words.text(`form-${group.form}`);
    case 'setting':
      return words.text(`setting-${group.setting}`);
    case 'type':
      return group.type.names[words.language];
    case 'field':
      return words.text(`youth-field-${group.field}`);
    case 'quarter':
      return wordPeriodOf(group.period, words);
    case 'age':
      return words.text('view-age-unrecorded');
  }
}
