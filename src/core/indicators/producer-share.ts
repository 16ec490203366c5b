import type { Indicator } from './indicator.js';
import { visitCount, youthLeaderCount } from './quantities.js';

export const producerShare = {
  kind: 'ratio',
  key: 'producer_share',
  unit: '% of visits',
  numerator: youthLeaderCount,
  denominator: visitCount,
  times: 100,
} as const satisfies Indicator;
