import type { Indicator } from './indicator.js';
import { activitiesWhere, activityCount } from './quantities.js';

export const openShare = {
  kind: 'ratio',
  key: 'open_share',
  unit: '% of activities',
  numerator: activitiesWhere({ form: 'open' }),
  denominator: activityCount,
  times: 100,
} as const satisfies Indicator;
