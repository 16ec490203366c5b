import type { Indicator } from './indicator.js';
import { activitiesWhere, activityCount } from './quantities.js';

export const coCreatedShare = {
  kind: 'ratio',
  key: 'co_created_share',
  unit: '% of activities',
  numerator: activitiesWhere({ ledBy: 'together' }),
  denominator: activityCount,
  times: 100,
} as const satisfies Indicator;
