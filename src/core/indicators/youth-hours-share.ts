import type { Indicator } from './indicator.js';
import { activityTime, hoursWhere } from './quantities.js';

export const youthHoursShare = {
  kind: 'ratio',
  key: 'youth_hours_share',
  unit: '% of hours',
  numerator: hoursWhere({ ledBy: 'youth' }),
  denominator: activityTime,
  times: 100,
} as const satisfies Indicator;
