import { genderBuckets } from '../../core/activity.js';
import type { SharesSeen } from '../../core/figures/shares-seen.js';
import type { TableTold } from '../../core/funders/view-told.js';
import type { HiddenFromReport, ReportCell } from '../../core/report/report-table.js';
import type { Words } from '../../locales/words.js';
import { funderColumn as column, type FunderContent } from './funder-column.js';

const hidden: HiddenFromReport = { hidden: true };

/** Exact with the visits beside; from above in steps, with what is not told singly as one. */
export function wordFunderShares(
  { of, seen }: Extract<TableTold, { kind: 'shares' }>,
  words: Words,
): FunderContent {
  const bucketColumn = column(of, words.text(`view-row-${of}`), 'text');
  const shareColumn = column('share', words.text('view-share'), 'percent');
  if (seen.kind !== 'exact') {
    return { columns: [bucketColumn, shareColumn], rows: coarseRows(of, seen, words), total: null };
  }

  return {
    columns: [bucketColumn, shareColumn, column('visits', words.text('view-visits'), 'count')],
    rows: Object.entries(seen.cells).map(([bucket, { value, numerator }]) => [
      wordBucket(of, bucket, words),
      value,
      numerator,
    ]),
    total: null,
  };
}

function coarseRows(
  of: 'gender' | 'ages',
  seen: Exclude<SharesSeen, { kind: 'exact' }>,
  words: Words,
): readonly (readonly ReportCell[])[] {
  if (seen.kind === 'untold') return [[words.text('view-all'), hidden]];

  const told = seen.shares.map(({ bucket, percent }) => [wordBucket(of, bucket, words), percent]);
  return seen.rest === null ? told : [...told, [words.text('view-rest'), seen.rest]];
}

function wordBucket(of: 'gender' | 'ages', bucket: string, words: Words): string {
  if (of === 'ages') return bucket === 'unknown' ? words.text('view-age-unknown') : bucket.replace('-', '–');
  const gender = genderBuckets.find((each) => each === bucket);

  return gender ? words.text(`chart-${gender}`) : bucket;
}
