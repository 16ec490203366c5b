import type { Figure } from '../../core/figures/figure.js';
import type { TableTold } from '../../core/funders/view-told.js';
import type { Unit } from '../../core/indicators/indicator.js';
import type { Measured, ReportKind } from '../../core/report/report-table.js';
import type { Words } from '../../locales/words.js';
import { funderColumn as column, type FunderContent } from './funder-column.js';

/** Each figure with its value and what exactly it is. */
export function wordFunderIndicators(
  { figures }: Extract<TableTold, { kind: 'indicators' }>,
  words: Words,
): FunderContent {
  return {
    columns: [
      column('indicator', words.text('view-row-indicator'), 'text'),
      column('value', words.text('view-value'), 'ratio'),
      column('means', words.text('view-means'), 'text'),
    ],
    rows: figures.map(({ key, figure }) => [
      words.text(`indicator-name-${key}`),
      valueOf(figure),
      words.text(`indicator-means-${key}`),
    ]),
    total: null,
  };
}

/** Only figures of one value stand in such a table. */
function valueOf(figure: Figure): Measured | null {
  return 'unit' in figure ? { kind: kindOf(figure.unit), value: figure.value } : null;
}

function kindOf(unit: Unit): ReportKind {
  switch (unit) {
    case 'count':
    case 'attendances':
    case 'visits':
      return 'count';
    case 'h':
      return 'hours';
    case '%':
    case '% of activities':
    case '% of hours':
    case '% of visits':
      return 'percent';
    case 'EUR per h':
    case 'EUR per visit':
      return 'money';
    case 'visits per activity':
    case 'visits per active week':
    case 'h per active week':
    case 'visits per 1000':
      return 'ratio';
  }
}
