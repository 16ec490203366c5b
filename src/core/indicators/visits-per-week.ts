import type { Indicator } from './indicator.js';
import { activeWeekCount, visitCount } from './quantities.js';

export const visitsPerWeek = {
  kind: 'ratio',
  key: 'visits_per_week',
  unit: 'visits per active week',
  numerator: visitCount,
  denominator: activeWeekCount,
  times: 1,
} as const satisfies Indicator;
