import type { Indicator } from './indicator.js';
import { openingTime } from './quantities.js';

export const openingHours = {
  kind: 'sum',
  key: 'opening_hours',
  unit: 'h',
  of: openingTime,
} as const satisfies Indicator;
