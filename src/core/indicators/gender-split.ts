import { genderBuckets } from '../activity.js';
import { count } from './amount.js';
import type { Indicator } from './indicator.js';
import { visitCount } from './quantities.js';

export const genderSplit = {
  kind: 'split',
  key: 'gender_split',
  unit: '%',
  shares: (basis) =>
    genderBuckets.map((bucket) => ({
      bucket,
      numerator: count(basis.kinds.reduce((sum, kind) => sum + kind[bucket], 0)),
      denominator: visitCount(basis),
    })),
} as const satisfies Indicator;
