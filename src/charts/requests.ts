import type { Chart, ChartTheme } from '../core/charts/chart.js';

/** What is asked of the thread that draws, and what it answers. */
export interface DrawRequest {
  readonly id: number;
  readonly as: 'png' | 'svg';
  readonly chart: Chart;
  readonly theme: ChartTheme;
}

export type DrawReply =
  | { readonly id: number; readonly drawn: string | Uint8Array }
  | { readonly id: number; readonly failed: string };
