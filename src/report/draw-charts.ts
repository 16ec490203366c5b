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

/** The drawing library counts what it draws and names parts after the count; here they are counted chart by chart. */
function withIdsOf(key: string, svg: string): string {
  const ids = new Map<string, string>();

  return svg.replace(/\bzr\d+-[a-z]+-?\d+\b/gu, (id) => {
    const own = ids.get(id) ?? `${key}-${ids.size + 1}`;
    ids.set(id, own);

    return own;
  });
}
