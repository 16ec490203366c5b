import { indicators } from '../../../core/indicators/index.js';
import type { ReportSection } from '../../../core/report/report-document.js';
import type { Words } from '../../../locales/words.js';
import { capitalised } from '../capitalised.js';

/** What every figure means, in one sentence each. */
export function definitionsSection(words: Words): ReportSection {
  const title = words.text('report-definitions');

  return {
    key: 'definitions',
    title,
    lead: '',
    charts: [],
    tables: [
      {
        key: 'definitions',
        title,
        note: null,
        columns: [
          { key: 'figure', name: words.text('report-figure'), kind: 'text', unit: null },
          { key: 'meaning', name: words.text('report-meaning'), kind: 'text', unit: null },
        ],
        rows: indicators.map(({ key }) => [
          capitalised(words.text(`indicator-name-${key}`), words),
          words.text(`indicator-means-${key}`),
        ]),
        total: null,
      },
    ],
  };
}
