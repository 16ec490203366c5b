import type { WordedChart } from '../../core/charts/chart.js';
import type { ChartFigures } from '../../core/charts/chart-figures.js';
import type { Words } from '../words.js';
import { wordGenderChart } from './word-gender-chart.js';
import { wordTypesChart } from './word-types-chart.js';
import { wordVisitsChart } from './word-visits-chart.js';

/** A chart in the reader's language, and what it shows in a sentence. */
export function wordChart(figures: ChartFigures, words: Words): WordedChart {
  switch (figures.kind) {
    case 'visits':
      return wordVisitsChart(figures, words);
    case 'gender':
      return wordGenderChart(figures, words);
    case 'types':
      return wordTypesChart(figures, words);
  }
}
