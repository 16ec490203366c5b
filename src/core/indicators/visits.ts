import type { Indicator } from './indicator.js';
import { visitCount } from './quantities.js';

export const visits = {
  kind: 'sum',
  key: 'visits',
  unit: 'visits',
  of: visitCount,
} as const satisfies Indicator;
