import type { Bar, WordedChart } from '../../core/charts/chart.js';
import type { TypesFigures } from '../../core/charts/chart-figures.js';
import type { Words } from '../words.js';
import { wordBars } from './word-bars.js';

export function wordTypesChart(figures: TypesFigures, words: Words): WordedChart {
  const { types, others } = figures;
  const barOf = (label: string, visits: number): Bar => ({
    label,
    value: visits,
    said: words.format.number(visits),
    isHidden: false,
  });
  const bars = [
    ...types.map(({ names, visits }) => barOf(names[words.language], visits)),
    ...(others ? [barOf(words.text('chart-other-types', { count: others.types }), others.visits)] : []),
  ];

  return wordBars({ title: words.text('chart-types'), ...figures, bars }, words);
}
