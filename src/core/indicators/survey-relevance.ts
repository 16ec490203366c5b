import type { Indicator } from './indicator.js';

export const surveyRelevance = {
  kind: 'index',
  key: 'survey_relevance',
  unit: '%',
  theme: 'relevance',
} as const satisfies Indicator;
