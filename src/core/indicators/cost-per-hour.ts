import type { Indicator } from './indicator.js';
import { activityTime, netCost } from './quantities.js';

export const costPerHour = {
  kind: 'ratio',
  key: 'cost_per_hour',
  unit: 'EUR per h',
  numerator: netCost,
  denominator: activityTime,
  times: 1,
} as const satisfies Indicator;
