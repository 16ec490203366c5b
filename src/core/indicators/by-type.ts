import type { Indicator } from './indicator.js';

export const byType = {
  kind: 'table',
  key: 'by_type',
  unit: 'count, h, %',
  by: 'type',
} as const satisfies Indicator;
