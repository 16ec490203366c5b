import type { Indicator } from './indicator.js';
import { netCost, visitCount } from './quantities.js';

export const costPerVisit = {
  kind: 'ratio',
  key: 'cost_per_visit',
  unit: 'EUR per visit',
  numerator: netCost,
  denominator: visitCount,
  times: 1,
} as const satisfies Indicator;
