import type { Indicator } from './indicator.js';
import { hoursWhere } from './quantities.js';

export const groupHours = {
  kind: 'sum',
  key: 'group_hours',
  unit: 'h',
  of: hoursWhere({ form: 'group' }),
} as const satisfies Indicator;
