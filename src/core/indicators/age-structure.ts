import { count } from './amount.js';
import type { Basis } from './basis.js';
import type { Indicator, Share } from './indicator.js';
import { visitCount, visitsIn } from './quantities.js';

export const ageStructure = {
  kind: 'split',
  key: 'age_structure',
  unit: '%',
  shares: sharesByAge,
} as const satisfies Indicator;

/** Bands are shares of the visits whose age is known; `unknown` is over all visits, and no part of the 100 %. */
function sharesByAge(basis: Basis): readonly Share[] {
  const bands = Object.entries(basis.ages);
  const known = bands.reduce((sum, [, visits]) => sum + visits, 0);

  return [
    ...bands.map(([bucket, visits]) => ({
      bucket,
      numerator: count(visits),
      denominator: count(known),
    })),
    { bucket: 'unknown', numerator: count(visitsIn(basis) - known), denominator: visitCount(basis) },
  ];
}
