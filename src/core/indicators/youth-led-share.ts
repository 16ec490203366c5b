import type { Indicator } from './indicator.js';
import { activitiesWhere, activityCount } from './quantities.js';

export const youthLedShare = {
  kind: 'ratio',
  key: 'youth_led_share',
  unit: '% of activities',
  numerator: activitiesWhere({ ledBy: 'youth' }),
  denominator: activityCount,
  times: 100,
} as const satisfies Indicator;
