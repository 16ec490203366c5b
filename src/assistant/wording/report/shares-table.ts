import { genderBuckets } from '../../../core/activity.js';
import type { Figure, Figures } from '../../../core/figures/figure.js';
import type { SharesSeen } from '../../../core/figures/shares-seen.js';
import type { ReportCell, ReportTable } from '../../../core/report/report-table.js';
import type { Words } from '../../../locales/words.js';
import { capitalised } from '../capitalised.js';
import { wordReserve } from '../shares.js';

/** What shares of visits are by, and what a table of them is called. */
interface About {
  readonly by: 'gender' | 'age';
  readonly key: string;
  readonly title: string;
}

/** Shares by gender or age as far as they may be told above the centre. */
export function sharesTable(
  { by, key, title }: About,
  seen: SharesSeen,
  { indicators }: Figures,
  words: Words,
): ReportTable {
  const reserve = wordReserve(seen, words);
  const rest = seen.kind === 'coarse' ? seen.rest : null;
  const buckets = by === 'gender' ? genderBuckets : bucketsOf(indicators.age_structure);
  const notes = [
    ...(reserve === null ? [] : [sentence(reserve, words)]),
    ...(rest === null ? [] : [words.text('report-rest-note')]),
  ];

  return {
    key,
    title,
    note: notes.length === 0 ? null : notes.join(' '),
    columns: [
      { key: by, name: words.text(`report-${by}`), kind: 'text', unit: null },
      { key: 'share', name: words.text('report-share-of-visits'), kind: 'percent', unit: null },
    ],
    rows: [
      ...buckets.map((bucket) => [capitalised(nameOf(by, bucket, words), words), shareOf(bucket, seen)]),
      ...(rest === null ? [] : [[capitalised(words.text('report-rest'), words), rest]]),
    ],
    total: null,
  };
}

function shareOf(bucket: string, seen: SharesSeen): ReportCell {
  switch (seen.kind) {
    case 'exact':
      return seen.cells[bucket]?.value ?? null;
    case 'coarse': {
      const told = seen.shares.find((share) => share.bucket === bucket);
      if (told) return told.percent;

      return seen.rest === null ? 0 : { hidden: true };
    }
    case 'untold':
      return { hidden: true };
  }
}

function nameOf(by: About['by'], bucket: string, words: Words): string {
  if (by === 'gender') return words.text(`chart-${bucket as 'girls'}`);

  return bucket === 'unknown' ? words.text('report-age-unknown') : bucket.replace('-', '–');
}

function bucketsOf(figure: Figure): readonly string[] {
  return figure.kind === 'split' ? Object.keys(figure.cells) : [];
}

function sentence(reserve: string, words: Words): string {
  return capitalised(reserve.endsWith('.') ? reserve : `${reserve}.`, words);
}
