import type { Chart, ChartTheme } from '../core/charts/chart.js';
import { barsPicture } from './bars-picture.js';
import { columnsPicture } from './columns-picture.js';
import { echarts } from './echarts.js';
import { nothingPicture } from './nothing-picture.js';
import type { Picture } from './picture.js';
import { sizes } from './sizes.js';
import { colours } from './theme.js';

/** Nothing reaches over its edge, and resvg takes a picture's time to see to it; ECharts has no way to ask for a line without. */
const clipped = /<g clip-path="url\(#[\w-]+\)">/gu;

export function drawSvg(chart: Chart, theme: ChartTheme): string {
  const { height, option } = pictureOf(chart, theme);
  const drawing = echarts.init(null, null, { renderer: 'svg', ssr: true, width: sizes.width, height });

  try {
    drawing.setOption(option);

    return drawing.renderToSVGString().replace(clipped, '<g>');
  } finally {
    drawing.dispose();
  }
}

function pictureOf(chart: Chart, theme: ChartTheme): Picture {
  if (chart.nothing !== null) return nothingPicture(chart, chart.nothing, colours[theme]);

  switch (chart.kind) {
    case 'columns':
      return columnsPicture(chart, colours[theme]);
    case 'bars':
      return barsPicture(chart, colours[theme]);
  }
}
