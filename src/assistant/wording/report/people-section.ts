import { sharesChart } from '../../../core/charts/shares-chart.js';
import type { ReportSection } from '../../../core/report/report-document.js';
import type { ReportFigures } from '../../../core/report/report-figures.js';
import { wordChart } from '../../../locales/charts/word-chart.js';
import type { Words } from '../../../locales/words.js';
import { wordReserve } from '../shares.js';
import { sharesTable } from './shares-table.js';

/** Who came, as far as that may be told above the centre. */
export function peopleSection({ seen }: ReportFigures, words: Words): ReportSection {
  const { figures, gender, ages } = seen;
  const chart = sharesChart(gender, { place: figures.scope.name, span: figures.period });
  const both = [
    { by: 'gender', shares: gender },
    { by: 'age', shares: ages },
  ] as const;
  const untold = new Set(
    both.flatMap(({ shares }) => (shares.kind === 'untold' ? [wordReserve(shares, words) ?? ''] : [])),
  );

  return {
    key: 'people',
    title: words.text('report-people'),
    lead: [words.text('report-people-lead'), ...untold].join(' '),
    charts: chart ? [{ key: 'gender', ...wordChart(chart, words) }] : [],
    tables: both
      .filter(({ shares }) => shares.kind !== 'untold')
      .map(({ by, shares }) => {
        const about = { by, key: `by-${by}`, title: words.text(`report-by-${by}`) };
        return sharesTable(about, shares, figures, words);
      }),
  };
}
