import type { Indicator } from './indicator.js';
import { timedEntryCount, timelyEntryCount } from './quantities.js';

export const timeliness = {
  kind: 'ratio',
  key: 'timeliness',
  unit: '%',
  numerator: timelyEntryCount,
  denominator: timedEntryCount,
  times: 100,
} as const satisfies Indicator;
