import type { Figure } from '../../../core/figures/figure.js';
import type { ReportSection } from '../../../core/report/report-document.js';
import type { ReportFigures } from '../../../core/report/report-figures.js';
import type { ReportTable } from '../../../core/report/report-table.js';
import type { Words } from '../../../locales/words.js';
import { capitalised } from '../capitalised.js';

/** Who has said something, who hasn't, and how many planned days are covered. */
export function completenessSection(report: ReportFigures, words: Words): ReportSection {
  return {
    key: 'completeness',
    title: words.text('report-completeness'),
    lead: leadOf(report, words),
    charts: [],
    tables: [...silentTable(report, words), ...awayTable(report, words)],
  };
}

function leadOf({ seen: { figures } }: ReportFigures, words: Words): string {
  const { reporting, indicators } = figures;
  const said = words.text('stats-reporting', {
    reporting: reporting.centres.length,
    of: reporting.of.length,
  });

  return `${capitalised(said, words)}. ${covered(indicators.completeness, words)}`;
}

function covered(completeness: Figure, words: Words): string {
  if (completeness.kind !== 'ratio' || completeness.value === null) {
    return words.text('report-completeness-none');
  }

  return words.text('report-covered', {
    planned: completeness.denominator ?? 0,
    covered: completeness.numerator ?? 0,
    share: words.format.percent(completeness.value),
  });
}

function silentTable({ silent }: ReportFigures, words: Words): readonly ReportTable[] {
  if (silent.length === 0) return [];
  const said = (days: number | null): string =>
    days === null ? words.text('report-long-ago') : words.text('report-days-ago', { count: days });

  return [
    {
      key: 'silent',
      title: words.text('report-silent'),
      note: null,
      columns: [
        { key: 'centre', name: words.text('report-centre'), kind: 'text', unit: null },
        { key: 'last', name: words.text('report-last-heard'), kind: 'text', unit: null },
      ],
      rows: silent.map(({ centre, days }) => [centre, said(days)]),
      total: null,
    },
  ];
}

function awayTable({ away }: ReportFigures, words: Words): readonly ReportTable[] {
  if (away.length === 0) return [];

  return [
    {
      key: 'away',
      title: words.text('report-away'),
      note: null,
      columns: [
        { key: 'centre', name: words.text('report-centre'), kind: 'text', unit: null },
        { key: 'until', name: words.text('report-until'), kind: 'date', unit: null },
      ],
      rows: away.map(({ centre, until }) => [centre, until]),
      total: null,
    },
  ];
}
