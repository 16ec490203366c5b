import { typesFigures } from '../../../core/charts/types-figures.js';
import type { Figure } from '../../../core/figures/figure.js';
import { quotient, count } from '../../../core/indicators/amount.js';
import type { Row } from '../../../core/indicators/tables.js';
import type { ReportSection } from '../../../core/report/report-document.js';
import type { ReportFigures } from '../../../core/report/report-figures.js';
import type { ReportCell, ReportTable } from '../../../core/report/report-table.js';
import { typeNamed } from '../../../core/vocabulary/type-named.js';
import { wordChart } from '../../../locales/charts/word-chart.js';
import type { Words } from '../../../locales/words.js';
import { capitalised } from '../capitalised.js';
import { amountOf } from '../headline.js';

/** What was on: by kind, by form and by setting. */
export function kindsSection({ seen: { figures }, vocabulary }: ReportFigures, words: Words): ReportSection {
  const { by_type: types, by_form: forms, by_setting: settings } = figures.indicators;
  const tableOf = (key: 'kind' | 'form' | 'setting', figure: Figure, nameOf: (row: string) => string) =>
    kindsTable(key, figure, nameOf, amountOf(figures.indicators.activity_hours), words);

  return {
    key: 'kinds',
    title: words.text('report-kinds'),
    lead: '',
    charts: [{ key: 'types', ...wordChart(typesFigures(figures, vocabulary), words) }],
    tables: [
      tableOf('kind', types, (row) => typeNamed(row, vocabulary).names[words.language]),
      tableOf('form', forms, (row) => words.text(`form-${row as 'open'}`)),
      tableOf('setting', settings, (row) => words.text(`setting-${row as 'digital'}`)),
    ],
  };
}

function kindsTable(
  key: 'kind' | 'form' | 'setting',
  figure: Figure,
  nameOf: (row: string) => string,
  hours: number,
  words: Words,
): ReportTable {
  const rows = figure.kind === 'table' ? Object.entries(figure.rows) : [];
  const sum = (of: (row: Row) => number) => rows.reduce((total, [, row]) => total + of(row), 0);
  const all = { activities: sum(({ activities }) => activities), visits: sum(({ visits }) => visits), hours };
  const cells = (row: Row): readonly ReportCell[] => [
    row.activities,
    row.visits,
    row.hours,
    quotient(count(row.visits), count(all.visits), 100),
  ];
  const named = (indicator: 'activities' | 'visits') =>
    capitalised(words.text(`indicator-name-${indicator}`), words);

  return {
    key: `by-${key}`,
    title: words.text(`report-by-${key}`),
    note: words.text('report-hours-rounded'),
    columns: [
      { key, name: words.text(`report-${key}`), kind: 'text', unit: null },
      { key: 'activities', name: named('activities'), kind: 'count', unit: null },
      { key: 'visits', name: named('visits'), kind: 'count', unit: null },
      { key: 'hours', name: words.text('report-hours'), kind: 'hours', unit: null },
      { key: 'share', name: words.text('report-share-of-visits'), kind: 'percent', unit: null },
    ],
    rows: rows.map(([row, sums]) => [capitalised(nameOf(row), words), ...cells(sums)]),
    total: [words.text('report-total'), ...cells(all)],
  };
}
