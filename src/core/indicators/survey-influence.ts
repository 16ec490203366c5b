import type { Indicator } from './indicator.js';

export const surveyInfluence = {
  kind: 'index',
  key: 'survey_influence',
  unit: '%',
  theme: 'influence',
} as const satisfies Indicator;
