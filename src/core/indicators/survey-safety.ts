import type { Indicator } from './indicator.js';

export const surveySafety = {
  kind: 'index',
  key: 'survey_safety',
  unit: '%',
  theme: 'safety',
} as const satisfies Indicator;
