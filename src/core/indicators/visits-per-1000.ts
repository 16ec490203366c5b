import type { Indicator } from './indicator.js';
import { visitCount, youngResidentCount } from './quantities.js';

export const visitsPer1000 = {
  kind: 'ratio',
  key: 'visits_per_1000',
  unit: 'visits per 1000',
  numerator: visitCount,
  denominator: youngResidentCount,
  times: 1000,
} as const satisfies Indicator;
