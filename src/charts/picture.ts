import type { EChartsOption } from 'echarts';
import { fontFamily } from './fonts.js';
import type { Colours } from './theme.js';

/** What ECharts draws, and how high it gets. */
export interface Picture {
  readonly height: number;
  readonly option: EChartsOption;
}

/** What all have in common. */
export function ground({ ground: backgroundColor, ink }: Colours): EChartsOption {
  return { animation: false, backgroundColor, textStyle: { fontFamily, color: ink } };
}
