import type { Chart } from '../core/charts/chart.js';
import { fit } from './fit.js';
import { heading, headingHeight } from './heading.js';
import { ground, type Picture } from './picture.js';
import { sizes } from './sizes.js';
import type { Colours } from './theme.js';

const height = 420;

export function nothingPicture(chart: Chart, said: string, colours: Colours): Picture {
  const text = fit(said, { width: sizes.width - 2 * sizes.edge, size: sizes.title });

  return {
    height,
    option: {
      ...ground(colours),
      title: heading(chart, colours),
      graphic: {
        type: 'text',
        x: sizes.width / 2,
        y: (headingHeight + height) / 2,
        style: {
          text,
          fill: colours.muted,
          fontSize: sizes.title,
          align: 'center',
          verticalAlign: 'middle',
        },
      },
    },
  };
}
