import type { Indicator } from './indicator.js';
import { hoursWhere } from './quantities.js';

export const openHours = {
  kind: 'sum',
  key: 'open_hours',
  unit: 'h',
  of: hoursWhere({ form: 'open' }),
} as const satisfies Indicator;
