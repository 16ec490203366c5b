import type { Chart, ChartTheme } from '../charts/chart.js';

/** Draws charts on a ground of their own, so that they can stand on any page. */
export interface ChartDrawer {
  /** 1,200 pixels wide, and legible at 400. */
  png(chart: Chart, theme?: ChartTheme): Promise<Uint8Array>;
  /** The same to be put into a document. */
  svg(chart: Chart, theme?: ChartTheme): Promise<string>;
  /** What is being drawn is given up. */
  close(): Promise<void>;
}
