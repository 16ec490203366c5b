import { createRequire } from 'node:module';
import type * as ECharts from 'echarts';
import { widthOf } from './measure.js';

/** One file with bars and lines only: the many files of `echarts/core` take seven times as long to read. */
export const echarts = createRequire(import.meta.url)('echarts/dist/echarts.common.min.js') as typeof ECharts;

// Without a canvas ECharts would guess.
echarts.setPlatformAPI({
  measureText: (text, font = '') => ({
    width: widthOf(
      text,
      Number(/([\d.]+)px/.exec(font)?.[1] ?? 12),
      font.includes('bold') ? 'bold' : 'regular',
    ),
  }),
});
