import type { Indicator } from './indicator.js';
import { medianDelay } from './quantities.js';

export const loggingDelay = {
  kind: 'sum',
  key: 'logging_delay',
  unit: 'h',
  of: medianDelay,
} as const satisfies Indicator;
