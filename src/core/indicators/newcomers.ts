import type { Indicator } from './indicator.js';
import { newcomerCount } from './quantities.js';

export const newcomers = {
  kind: 'sum',
  key: 'newcomers',
  unit: 'visits',
  of: newcomerCount,
} as const satisfies Indicator;
