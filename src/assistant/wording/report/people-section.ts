import { genderBuckets } from '../../../core/activity.js';
import { sharesChart } from '../../../core/charts/shares-chart.js';
import type { Figure } from '../../../core/figures/figure.js';
import type { SharesSeen } from '../../../core/figures/shares-seen.js';
import type { ReportSection } from '../../../core/report/report-document.js';
import type { ReportFigures } from '../../../core/report/report-figures.js';
import type { ReportCell, ReportTable } from '../../../core/report/report-table.js';
import { wordChart } from '../../../locales/charts/word-chart.js';
import type { Words } from '../../../locales/words.js';
import { capitalised } from '../capitalised.js';
import { wordReserve } from '../shares.js';

/** Who came, as far as that may be told above the centre. */
export function peopleSection({ seen }: ReportFigures, words: Words): ReportSection {
  const { figures, gender, ages } = seen;
  const chart = sharesChart(gender, { place: figures.scope.name, span: figures.period });
  const untold = new Set(
    [gender, ages].flatMap((shares) => (shares.kind === 'untold' ? [wordReserve(shares, words) ?? ''] : [])),
  );

  return {
    key: 'people',
    title: words.text('report-people'),
    lead: [words.text('report-people-lead'), ...untold].join(' '),
    charts: chart ? [{ key: 'gender', ...wordChart(chart, words) }] : [],
    tables: [
      ...sharesTable(
        'gender',
        gender,
        genderBuckets,
        (bucket) => words.text(`chart-${bucket as 'girls'}`),
        words,
      ),
      ...sharesTable('age', ages, bucketsOf(figures.indicators.age_structure), ageName, words),
    ],
  };

  function ageName(bucket: string): string {
    return bucket === 'unknown' ? words.text('report-age-unknown') : bucket.replace('-', '–');
  }
}

function sharesTable(
  key: 'gender' | 'age',
  seen: SharesSeen,
  buckets: readonly string[],
  nameOf: (bucket: string) => string,
  words: Words,
): readonly ReportTable[] {
  if (seen.kind === 'untold') return [];
  const reserve = wordReserve(seen, words);
  const rest = seen.kind === 'coarse' ? seen.rest : null;
  const notes = [
    ...(reserve === null ? [] : [`${capitalised(reserve, words)}.`]),
    ...(rest === null ? [] : [words.text('report-rest-note')]),
  ];

  return [
    {
      key: `by-${key}`,
      title: words.text(`report-by-${key}`),
      note: notes.length === 0 ? null : notes.join(' '),
      columns: [
        { key, name: words.text(`report-${key}`), kind: 'text', unit: null },
        { key: 'share', name: words.text('report-share-of-visits'), kind: 'percent', unit: null },
      ],
      rows: [
        ...buckets.map((bucket) => [capitalised(nameOf(bucket), words), shareOf(bucket, seen)]),
        ...(rest === null ? [] : [[capitalised(words.text('report-rest'), words), rest]]),
      ],
      total: null,
    },
  ];
}

function shareOf(bucket: string, seen: Exclude<SharesSeen, { kind: 'untold' }>): ReportCell {
  if (seen.kind === 'exact') return seen.cells[bucket]?.value ?? null;
  const told = seen.shares.find((share) => share.bucket === bucket);
  if (told) return told.percent;

  return seen.rest === null ? 0 : { hidden: true };
}

function bucketsOf(figure: Figure): readonly string[] {
  return figure.kind === 'split' ? Object.keys(figure.cells) : [];
}
