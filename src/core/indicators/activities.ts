import type { Indicator } from './indicator.js';
import { activityCount } from './quantities.js';

export const activities = {
  kind: 'sum',
  key: 'activities',
  unit: 'count',
  of: activityCount,
} as const satisfies Indicator;
