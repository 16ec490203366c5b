import type { ChartDrawer } from '../core/ports/chart-drawer.js';
import type { ReportDocument } from '../core/report/report-document.js';
import type { ChartDrawings } from './html/draw-report.js';

/** Every chart that has something to show, the same to the byte whenever it is drawn. */
export async function drawCharts(
  { sections }: ReportDocument,
  charts: Pick<ChartDrawer, 'svg'>,
): Promise<ChartDrawings> {
  const drawings = new Map<string, string>();

  for (const { key, chart } of sections.flatMap((section) => section.charts)) {
    if (chart.nothing === null) drawings.set(key, withIdsOf(key, await charts.svg(chart, 'light')));
  }

  return drawings;
}

/** The drawing library counts its drawings, and names what is in them after the count. */
function withIdsOf(key: string, svg: string): string {
  return svg.replace(/\bzr\d+-/gu, `${key}-`);
}
