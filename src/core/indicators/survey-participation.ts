import type { Indicator } from './indicator.js';

export const surveyParticipation = {
  kind: 'index',
  key: 'survey_participation',
  unit: '%',
  theme: 'participation',
} as const satisfies Indicator;
