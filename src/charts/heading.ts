import type { TitleComponentOption } from 'echarts';
import type { Chart } from '../core/charts/chart.js';
import { fit } from './fit.js';
import { sizes } from './sizes.js';
import type { Colours } from './theme.js';

/** How far down it reaches. */
export const headingHeight = sizes.edge + sizes.title + sizes.gap + sizes.line + sizes.gap;

export function heading({ title, subtitle }: Chart, { ink, muted }: Colours): TitleComponentOption {
  const width = sizes.width - 2 * sizes.edge;

  return {
    left: sizes.edge,
    top: sizes.edge,
    padding: 0,
    itemGap: sizes.gap,
    text: fit(title, { width, size: sizes.title, weight: 'bold' }),
    textStyle: { color: ink, fontSize: sizes.title, fontWeight: 'bold', lineHeight: sizes.title },
    subtext: fit(subtitle, { width, size: sizes.text }),
    subtextStyle: { color: muted, fontSize: sizes.text, lineHeight: sizes.line },
  };
}
