import type { ReportSection } from '../../../core/report/report-document.js';
import type { ReportFigures } from '../../../core/report/report-figures.js';
import type { Words } from '../../../locales/words.js';
import { capitalised } from '../capitalised.js';
import { kindOfUnit } from './kind-of-unit.js';

/** How far the place is with what it means to reach; null where it means to reach nothing. */
export function targetsSection({ targets }: ReportFigures, words: Words): ReportSection | null {
  const [first] = targets;
  if (!first) return null;
  const title = words.text('report-targets', { year: String(first.year) });

  return {
    key: 'targets',
    title,
    lead: '',
    charts: [],
    tables: [
      {
        key: 'targets',
        title,
        note: null,
        columns: [
          { key: 'figure', name: words.text('report-figure'), kind: 'text', unit: null },
          { key: 'target', name: words.text('report-target'), kind: 'ratio', unit: null },
          { key: 'reached', name: words.text('report-so-far'), kind: 'ratio', unit: null },
          { key: 'share', name: words.text('report-reached'), kind: 'percent', unit: null },
          { key: 'gone', name: words.text('report-year-gone'), kind: 'percent', unit: null },
        ],
        rows: targets.map(({ indicator, unit, value, reached, gone, kind }) => [
          capitalised(words.text(`indicator-name-${indicator}`), words),
          { kind: kindOfUnit(unit), value },
          { kind: kindOfUnit(unit), value: reached },
          kind === 'level' || reached === null ? null : tenth((100 * reached) / value),
          tenth(100 * gone),
        ]),
        total: null,
      },
    ],
  };
}

function tenth(percent: number): number {
  return Math.round(10 * percent) / 10;
}
