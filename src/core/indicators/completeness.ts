import type { Indicator } from './indicator.js';
import { coveredDayCount, plannedDayCount } from './quantities.js';

export const completeness = {
  kind: 'ratio',
  key: 'completeness',
  unit: '%',
  numerator: coveredDayCount,
  denominator: plannedDayCount,
  times: 100,
} as const satisfies Indicator;
