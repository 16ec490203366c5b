import { createRequire } from 'node:module';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Resvg } from '@resvg/resvg-js';
import type * as ECharts from 'echarts';
import { createChartDrawer } from '../src/charts/create-chart-drawer.js';
import { drawPng } from '../src/charts/draw-png.js';
import { drawSvg } from '../src/charts/draw-svg.js';
import { fontFiles } from '../src/charts/fonts.js';
import type { BarsChart, Chart, ColumnsChart } from '../src/core/charts/chart.js';

/**
 * What a chart costs over the bare calls of ECharts and resvg that draw as many columns and labels, in the same run; in time
 * of the processor, since machines are shared. Before that, while nothing else lies about, what memory does over 200 charts in
 * the thread of its own, and how long the event loop had to wait for 50.
 */
const weeks: ColumnsChart = {
  kind: 'columns',
  title: 'Obiski po tednih',
  subtitle: 'Mreža Lipa · 1. 1.–31. 12. 2026',
  nothing: null,
  columns: Array.from({ length: 53 }, (_, week) => ({
    label: week % 4 === 0 ? 'mån' : '',
    value: (week * 37) % 100,
    said: String((week * 37) % 100),
    line: (week * 53) % 100,
  })),
  marks: [0, 25, 50, 75, 100].map((value) => ({ value, said: String(value) })),
  axisName: '',
  columnsName: '2026',
  lineName: '2025',
};
const kinds: BarsChart = {
  kind: 'bars',
  title: 'Besök efter sorts aktivitet',
  subtitle: 'Ås fritidsgård · november 2026',
  nothing: null,
  bars: Array.from({ length: 9 }, (_, place) => ({
    label: `kultur och skapande ${place}`,
    value: 90 - 9 * place,
    said: String(90 - 9 * place),
    isHidden: place === 8,
  })),
};
const rounds = 6;
const turns = 10;

const bare = bareCalls();
const ours = (chart: Chart) => () => drawPng(drawSvg(chart, 'light'));

const drawer = createChartDrawer();
const begin = performance.now();
await drawer.png(weeks);
print('first chart, with the start of its thread (ms gone by)', performance.now() - begin, NaN);

for (let drawn = 1; drawn <= 200; drawn += 1) {
  await drawer.png(drawn % 2 === 0 ? weeks : kinds);
  if (drawn % 50 === 0) print(`after ${drawn}: MB of memory`, process.memoryUsage().rss / 1_048_576, NaN);
}

// Apart from that, since to watch costs memory too.
const held = monitorEventLoopDelay({ resolution: 1 });
held.enable();
for (let drawn = 1; drawn <= 50; drawn += 1) await drawer.png(drawn % 2 === 0 ? weeks : kinds);
held.disable();
print('longest hold of the event loop, ms', held.max / 1e6, NaN);
await drawer.close();

print('', 'ms of processor', 'times bare');
const bareMs = costOf(bare);
print('bare ECharts and resvg', bareMs, 1);
for (const chart of [weeks, kinds]) {
  const ms = costOf(ours(chart));
  print(chart.kind, ms, ms / bareMs);
}

/** Of the round that cost least, since a busy machine makes the others dearer. */
function costOf(draw: () => void): number {
  for (let turn = 0; turn < 10; turn += 1) draw();
  const costs = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    for (let turn = 0; turn < turns; turn += 1) draw();
    const { user, system } = process.cpuUsage(before);

    return (user + system) / 1_000 / turns;
  });

  return Math.min(...costs);
}

/** As one would write it without us: a title, a legend, 53 columns and a line. */
function bareCalls(): () => void {
  const require = createRequire(import.meta.url);
  const echarts = require('echarts/dist/echarts.common.min.js') as typeof ECharts;
  const font = {
    fontFiles: Object.values(fontFiles),
    loadSystemFonts: false,
    defaultFontFamily: 'DejaVu Sans',
  };

  return () => {
    const drawing = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 1_200, height: 820 });
    drawing.setOption({
      animation: false,
      backgroundColor: '#ffffff',
      textStyle: { fontFamily: 'DejaVu Sans' },
      title: { text: weeks.title, subtext: weeks.subtitle, textStyle: { fontSize: 50 } },
      legend: { data: ['2026', '2025'] },
      xAxis: {
        type: 'category',
        data: weeks.columns.map(({ label }) => label),
        axisLabel: { fontSize: 36 },
      },
      yAxis: { axisLabel: { fontSize: 36 } },
      series: [
        { type: 'bar', name: '2026', data: weeks.columns.map(({ value }) => value) },
        { type: 'line', name: '2025', data: weeks.columns.map(({ line }) => line) },
      ],
    });
    const svg = drawing.renderToSVGString();
    drawing.dispose();
    new Resvg(svg, { font }).render().asPng();
  };
}

function print(what: string, ...figures: readonly (string | number)[]): void {
  const cells = figures.map((figure) =>
    (typeof figure === 'string' ? figure : Number.isNaN(figure) ? '' : figure.toFixed(1)).padStart(16),
  );
  process.stdout.write(`${what.padEnd(56)}${cells.join('')}\n`);
}
