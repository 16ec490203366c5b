import type { Period } from '../../../core/period.js';
import type { ReportSection } from '../../../core/report/report-document.js';
import type { ReportFigures } from '../../../core/report/report-figures.js';
import type { ReportStep } from '../../../core/report/report-spans.js';
import { addedUp } from '../../../core/figures/open-sums.js';
import { wordChart } from '../../../locales/charts/word-chart.js';
import type { Words } from '../../../locales/words.js';
import { capitalised } from '../capitalised.js';
import { wordPeriod } from '../periods.js';
import { sumsCells, sumsColumns } from './sums-columns.js';

/** The same sums month by month, week by week or day by day. */
export function timeSection({ by, spans, visits }: ReportFigures, words: Words): ReportSection {
  const cutOff = by === 'week' ? [words.text('report-cut-off')] : [];

  return {
    key: 'time',
    title: words.text('report-time'),
    lead: '',
    charts: [{ key: 'visits', ...wordChart(visits, words) }],
    tables: [
      {
        key: `by-${by}`,
        title: words.text(`report-by-${by}`),
        note: [...cutOff, words.text('report-hours-rounded')].join(' '),
        columns: [
          { key: by, name: words.text(`report-${by}`), kind: 'text', unit: null },
          ...sumsColumns(words),
        ],
        rows: spans.map(({ span, sums }) => [nameOf(span, by, words), ...sumsCells(sums)]),
        total: [words.text('report-total'), ...sumsCells(addedUp(spans.map(({ sums }) => sums)))],
      },
    ],
  };
}

function nameOf(span: Period, by: ReportStep, words: Words): string {
  const { format } = words;

  switch (by) {
    case 'day':
      return capitalised(format.day(span.from, span.from), words);
    case 'week':
      return `${capitalised(wordPeriod(span, words), words)} (${format.dateSpan(span.from, span.to)})`;
    case 'month':
      return capitalised(wordPeriod(span, words), words);
  }
}
