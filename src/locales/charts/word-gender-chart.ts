import type { Bar, WordedChart } from '../../core/charts/chart.js';
import type { GenderFigures } from '../../core/charts/chart-figures.js';
import type { Words } from '../words.js';
import { wordBars } from './word-bars.js';

export function wordGenderChart(figures: GenderFigures, words: Words): WordedChart {
  const bars: readonly Bar[] = [
    ...figures.shares.map(({ bucket, percent }) => ({
      label: words.text(`chart-${bucket}`),
      value: percent,
      said: words.format.percent(percent),
      isHidden: false,
    })),
    ...(figures.hidden
      ? [
          {
            label: words.text('chart-hidden'),
            value: figures.hidden.percent,
            said: words.format.percent(figures.hidden.percent),
            isHidden: true,
          },
        ]
      : []),
  ];

  return wordBars({ title: words.text('chart-gender'), ...figures, bars }, words);
}
