import type { ColumnsChart } from '../core/charts/chart.js';
import { fit } from './fit.js';
import { heading, headingHeight } from './heading.js';
import { widthOf } from './measure.js';
import { ground, type Picture } from './picture.js';
import { sizes } from './sizes.js';
import { spaced } from './spaced.js';
import type { Colours } from './theme.js';

const height = 820;
const legendHeight = 76;
const underAxis = 26;

export function columnsPicture(chart: ColumnsChart, colours: Colours): Picture {
  const { columns, marks, axisName } = chart;
  const text = { color: colours.muted, fontSize: sizes.text };
  const sides = [axisName, ...marks.map(({ said }) => said)].map((said) => widthOf(said, sizes.text));
  const left = sizes.edge + Math.ceil(Math.max(...sides)) + sizes.gap;
  const bottom = sizes.edge + sizes.line + underAxis;
  const step = (sizes.width - left - sizes.edge) / columns.length;
  const labels = labelsThatFit(columns, step);

  return {
    height,
    option: {
      ...ground(colours),
      title: heading(chart, colours),
      legend: legendOf(chart, colours),
      grid: {
        left,
        right: sizes.edge,
        bottom,
        top: headingHeight + (chart.lineName === null ? 0 : legendHeight) + sizes.line,
      },
      xAxis: {
        type: 'category',
        data: columns.map((_, place) => place),
        axisLine: { lineStyle: { color: colours.muted, width: 3 } },
        axisTick: { show: false },
        axisLabel: {
          ...text,
          interval: (place) => labels[place] !== '',
          margin: underAxis,
          formatter: (_, place) => labels[place] ?? '',
        },
      },
      yAxis: {
        type: 'value',
        min: 0,
        max: marks.at(-1)?.value ?? 1,
        interval: marks[1]?.value ?? 1,
        splitLine: { lineStyle: { color: colours.rule, width: 2 } },
        axisLabel: {
          ...text,
          margin: sizes.gap,
          formatter: (value: number) => marks.find((mark) => mark.value === value)?.said ?? '',
        },
      },
      graphic: {
        type: 'text',
        x: left - sizes.gap,
        y: height - bottom + underAxis,
        style: { text: axisName, fill: colours.muted, fontSize: sizes.text, align: 'right' },
      },
      series: seriesOf(chart, step, colours),
    },
  };
}

function labelsThatFit(columns: ColumnsChart['columns'], step: number): readonly string[] {
  const labels = columns.map(({ label }) => fit(label, { width: sizes.width / 3, size: sizes.text }));
  const kept = spaced(
    labels.map((label) => widthOf(label, sizes.text)),
    step,
    sizes.edge / 2,
  );

  return labels.map((label, place) => (kept[place] === true ? label : ''));
}

function legendOf({ columnsName, lineName }: ColumnsChart, { ink }: Colours) {
  return {
    show: lineName !== null,
    data: [{ name: columnsName, icon: 'rect' }, ...(lineName === null ? [] : [{ name: lineName }])],
    left: sizes.edge,
    top: headingHeight,
    padding: 0,
    itemGap: 48,
    itemWidth: 56,
    itemHeight: 30,
    selectedMode: false,
    textStyle: { color: ink, fontSize: sizes.text, lineHeight: sizes.line, padding: [0, 0, 0, 8] },
  };
}

function seriesOf({ columns, columnsName, lineName }: ColumnsChart, step: number, colours: Colours) {
  const values = columns.map(({ value }) => value);
  const told = valuesSaid(columns, step).flatMap((said, place) => (said === '' ? [] : [{ said, place }]));
  const plain = { silent: true, emphasis: { disabled: true }, clip: false };
  const isDense = columns.length > 31;

  return [
    {
      type: 'bar' as const,
      name: columnsName,
      ...plain,
      barCategoryGap: isDense ? '20%' : '28%',
      itemStyle: { color: colours.bar },
      data: values,
    },
    {
      type: 'line' as const,
      name: lineName ?? '',
      z: 3,
      ...plain,
      data: columns.map(({ line }) => line),
      symbol: 'circle',
      showSymbol: !isDense,
      symbolSize: 18,
      itemStyle: { color: colours.line, borderColor: colours.ground, borderWidth: 3 },
      lineStyle: { color: colours.line, width: 7 },
    },
    {
      // The same columns once more, unseen, so that their values stand over the line.
      type: 'bar' as const,
      z: 4,
      ...plain,
      barGap: '-100%',
      itemStyle: { color: 'transparent' },
      data: told.map(({ place }) => [place, values[place] ?? null]),
      label: {
        show: true,
        position: 'top' as const,
        color: colours.ink,
        fontSize: sizes.text,
        fontWeight: 'bold' as const,
        textBorderColor: colours.ground,
        textBorderWidth: 6,
        distance: 10,
        formatter: ({ dataIndex }: { readonly dataIndex: number }) => told[dataIndex]?.said ?? '',
      },
    },
  ];
}

/** Each column's value where there is room for all of them; else the highest and the last one. */
function valuesSaid(columns: ColumnsChart['columns'], step: number): readonly string[] {
  const widths = columns.map(({ said }) => widthOf(said, sizes.text, 'bold'));
  if (widths.every((width) => width + 6 <= step)) return columns.map(({ said }) => said);

  const highest = Math.max(...columns.map(({ value }) => value ?? 0));
  const top = columns.findIndex(({ value }) => value === highest);

  return columns.map(({ said }, place) => (place === top ? said : ''));
}
