import type { Indicator } from './indicator.js';
import { activityTime } from './quantities.js';

export const activityHours = {
  kind: 'sum',
  key: 'activity_hours',
  unit: 'h',
  of: activityTime,
} as const satisfies Indicator;
