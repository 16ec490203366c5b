import type { Indicator } from './indicator.js';
import { activeWeekCount, activityTime } from './quantities.js';

export const hoursPerWeek = {
  kind: 'ratio',
  key: 'hours_per_week',
  unit: 'h per active week',
  numerator: activityTime,
  denominator: activeWeekCount,
  times: 1,
} as const satisfies Indicator;
