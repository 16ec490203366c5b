import type { Bar, BarsChart } from '../core/charts/chart.js';
import { fit, fitInTwo } from './fit.js';
import { heading, headingHeight } from './heading.js';
import { widthOf } from './measure.js';
import { ground, type Picture } from './picture.js';
import { sizes } from './sizes.js';
import type { Colours } from './theme.js';

const rowHeight = 96;
const barHeight = 52;
const longestLabel = 430;

export function barsPicture(chart: BarsChart, colours: Colours): Picture {
  const { bars } = chart;
  const labels = bars.map(({ label }) => fitInTwo(label, { width: longestLabel, size: sizes.text }));
  const values = bars.map(({ said }) => fit(said, { width: 300, size: sizes.text, weight: 'bold' }));
  const grid = {
    top: headingHeight + sizes.gap,
    height: bars.length * rowHeight,
    left: sizes.edge + widest(labels.flatMap((label) => label.split('\n'))) + sizes.gap,
    right: sizes.edge + widest(values, 'bold') + sizes.gap,
  };

  return {
    height: grid.top + grid.height + sizes.edge,
    option: {
      ...ground(colours),
      // Nothing is hatched otherwise.
      ...(bars.some(({ isHidden }) => isHidden) && {
        aria: { enabled: true, label: { enabled: false }, decal: { show: false } },
      }),
      title: heading(chart, colours),
      grid,
      xAxis: { type: 'value', show: false, min: 0, max: Math.max(...bars.map(({ value }) => value)) },
      yAxis: {
        type: 'category',
        inverse: true,
        data: labels.map((_, place) => place),
        axisLine: { lineStyle: { color: colours.rule, width: 3 } },
        axisTick: { show: false },
        axisLabel: {
          interval: 0,
          margin: sizes.gap,
          color: colours.ink,
          fontSize: sizes.text,
          lineHeight: sizes.line - 4,
          formatter: (_, place) => labels[place] ?? '',
        },
      },
      series: [
        {
          type: 'bar',
          silent: true,
          barWidth: barHeight,
          data: bars.map((bar) => ({ value: bar.value, itemStyle: lookOf(bar, colours) })),
          label: {
            show: true,
            position: 'right',
            distance: sizes.gap,
            color: colours.ink,
            fontSize: sizes.text,
            fontWeight: 'bold',
            formatter: ({ dataIndex }) => values[dataIndex] ?? '',
          },
        },
      ],
    },
  };
}

function widest(texts: readonly string[], weight: 'regular' | 'bold' = 'regular'): number {
  return Math.ceil(Math.max(...texts.map((text) => widthOf(text, sizes.text, weight))));
}

function lookOf({ isHidden }: Bar, { bar, hidden, hatch }: Colours) {
  return isHidden
    ? {
        color: hidden,
        borderColor: hatch,
        borderWidth: 3,
        decal: {
          symbol: 'rect' as const,
          color: hatch,
          dashArrayX: [1, 0],
          dashArrayY: [5, 14],
          rotation: Math.PI / 4,
        },
      }
    : { color: bar };
}
