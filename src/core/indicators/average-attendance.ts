import type { Indicator } from './indicator.js';
import { activityCount, visitCount } from './quantities.js';

export const averageAttendance = {
  kind: 'ratio',
  key: 'average_attendance',
  unit: 'visits per activity',
  numerator: visitCount,
  denominator: activityCount,
  times: 1,
} as const satisfies Indicator;
