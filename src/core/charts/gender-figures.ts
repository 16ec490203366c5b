import { genderBuckets } from '../activity.js';
import type { Figures } from '../figures/figure.js';
import { shownShares } from '../figures/shown-shares.js';
import type { GenderFigures } from './chart-figures.js';

/** Of figures whose small cells are hidden already, where they have to be. */
export function genderFigures({ scope, period, indicators }: Figures): GenderFigures {
  const { gender_split: split, visits } = indicators;
  const cells = split.kind === 'split' ? split.cells : {};
  const all = visits.kind === 'sum' ? (visits.value ?? 0) : 0;
  const counts = genderBuckets.map((bucket) => {
    const cell = cells[bucket];

    return { bucket, count: cell && 'numerator' in cell ? cell.numerator : null };
  });
  const shown = counts.flatMap(({ bucket, count }) => (count === null ? [] : [{ bucket, count }]));
  const hidden = counts.filter(({ count }) => count === null).map(({ bucket }) => bucket);
  const rest = all - shown.reduce((sum, { count }) => sum + count, 0);
  const percents = shownShares([...shown.map(({ count }) => count), rest]);

  return {
    kind: 'gender',
    place: scope.name,
    span: period,
    shares: shown.map(({ bucket }, place) => ({ bucket, percent: percents[place] ?? 0 })),
    hidden: hidden.length === 0 ? null : { buckets: hidden, percent: percents.at(-1) ?? 0 },
  };
}
