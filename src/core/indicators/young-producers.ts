import type { Indicator } from './indicator.js';
import { youthLeaderCount } from './quantities.js';

export const youngProducers = {
  kind: 'sum',
  key: 'young_producers',
  unit: 'count',
  of: youthLeaderCount,
} as const satisfies Indicator;
