import type { Indicator } from './indicator.js';
import { volunteerCount } from './quantities.js';

export const volunteers = {
  kind: 'sum',
  key: 'volunteers',
  unit: 'attendances',
  of: volunteerCount,
} as const satisfies Indicator;
