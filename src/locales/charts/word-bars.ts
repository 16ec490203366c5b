import type { Bar, WordedChart } from '../../core/charts/chart.js';
import type { ChartFigures } from '../../core/charts/chart-figures.js';
import type { Words } from '../words.js';

interface Bars extends Pick<ChartFigures, 'place' | 'span'> {
  readonly title: string;
  readonly bars: readonly Bar[];
}

export function wordBars({ title, place, span: { from, to }, bars }: Bars, words: Words): WordedChart {
  const span = words.format.dateSpan(from, to);
  const isEmpty = bars.every(({ value }) => value === 0);
  const parts = bars.map(({ label, said }) => words.text('chart-part', { name: label, value: said }));

  return {
    chart: {
      kind: 'bars',
      title,
      subtitle: words.text('chart-subtitle', { place, span }),
      nothing: isEmpty ? words.text('chart-none') : null,
      bars,
    },
    description: isEmpty
      ? words.text('chart-described-none', { title, place, span })
      : words.text('chart-described', { title, place, span, parts: parts.join(', ') }),
  };
}
