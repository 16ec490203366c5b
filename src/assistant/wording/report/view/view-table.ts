import type { Figure, Figures } from '../../../../core/figures/figure.js';
import type { TableTold } from '../../../../core/funders/view-told.js';
import type {
  Measured,
  ReportColumn,
  ReportKind,
  ReportTable,
} from '../../../../core/report/report-table.js';
import type { Words } from '../../../../locales/words.js';
import { capitalised } from '../../capitalised.js';
import { wordPeriodOf } from '../../periods.js';
import { kindOfUnit } from '../kind-of-unit.js';
import { sharesTable } from '../shares-table.js';
import { wordGroup } from './word-group.js';
import { noteOfView } from './view-notes.js';

type Told<Kind extends TableTold['kind']> = Extract<TableTold, { kind: Kind }>;
type Content = Pick<ReportTable, 'columns' | 'rows' | 'total'> & Partial<Pick<ReportTable, 'note'>>;

/** A table of a funder's view in the reader's language. */
export function wordViewTable(table: TableTold, figures: Figures, words: Words): ReportTable {
  const { key } = table;
  const title = words.text(`view-table-${key}`);
  const content = contentOf(table, { key, title }, figures, words);
  const notes = [noteOfView(key, figures, words), content.note ?? null].filter((note) => note !== null);

  return { ...content, key, title, note: notes.length === 0 ? null : notes.join(' ') };
}

function contentOf(
  table: TableTold,
  called: Pick<ReportTable, 'key' | 'title'>,
  figures: Figures,
  words: Words,
): Content {
  switch (table.kind) {
    case 'groups':
      return wordGroups(table, words);
    case 'indicators':
      return wordIndicators(table, words);
    case 'shares':
      return sharesTable(
        { by: table.of === 'ages' ? 'age' : 'gender', ...called },
        table.seen,
        figures,
        words,
      );
  }
}

function wordGroups({ by, measures, rows, total, ahead }: Told<'groups'>, words: Words): Content {
  const yetToCome = ahead.map((period) => wordPeriodOf(period, words)).join(', ');

  return {
    note: ahead.length > 0 ? words.text('view-note-ahead', { periods: yetToCome }) : null,
    columns: [
      column(by, words.text(`view-row-${by}`), 'text', words),
      ...measures.map(({ key, kind }) => column(key, words.text(`measure-${key}`), kind, words)),
    ],
    rows: rows.map(({ group, values }) => [capitalised(wordGroup(group, words), words), ...values]),
    total: rows.length > 1 ? [words.text('report-total'), ...total] : null,
  };
}

/** Each figure with its value and what exactly it is. */
function wordIndicators({ figures }: Told<'indicators'>, words: Words): Content {
  return {
    columns: [
      column('figure', words.text('report-figure'), 'text', words),
      column('value', words.text('report-value'), 'ratio', words),
      column('meaning', words.text('report-meaning'), 'text', words),
    ],
    rows: figures.map(({ key, figure }) => [
      capitalised(words.text(`indicator-name-${key}`), words),
      valueOf(figure),
      words.text(`indicator-means-${key}`),
    ]),
    total: null,
  };
}

/** Only figures of one value stand in such a table. */
function valueOf(figure: Figure): Measured | null {
  return 'unit' in figure ? { kind: kindOfUnit(figure.unit), value: figure.value } : null;
}

function column(key: string, name: string, kind: ReportKind, words: Words): ReportColumn {
  return { key, name: capitalised(name, words), kind, unit: null };
}
