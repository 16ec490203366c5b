import type { Indicator } from './indicator.js';
import { volunteerTime } from './quantities.js';

export const volunteerHours = {
  kind: 'sum',
  key: 'volunteer_hours',
  unit: 'h',
  of: volunteerTime,
} as const satisfies Indicator;
