import type { Indicator } from './indicator.js';

export const byForm = {
  kind: 'table',
  key: 'by_form',
  unit: 'count, h, %',
  by: 'form',
} as const satisfies Indicator;
