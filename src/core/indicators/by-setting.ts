import type { Indicator } from './indicator.js';

export const bySetting = {
  kind: 'table',
  key: 'by_setting',
  unit: 'count, h, %',
  by: 'setting',
} as const satisfies Indicator;
