import type { Figure, Figures } from '../../core/figures/figure.js';
import type { Line } from '../../core/message.js';
import type { Words } from '../../locales/words.js';
import { wordWhenOf } from './periods.js';

/** The sentence for the top of a report: in what period how many centres did what. */
export function wordHeadline(figures: Figures, words: Words): Line {
  const { period, reporting, indicators } = figures;

  return words.line('headline', {
    when: wordWhenOf(period, words),
    centres: words.text('headline-centres', {
      reporting: reporting.centres.length,
      of: reporting.of.length,
    }),
    activities: words.text('count-activities', { count: amountOf(indicators.activities) }),
    visits: words.text('headline-visits', { count: amountOf(indicators.visits) }),
    volunteers: words.text('headline-volunteers', { count: amountOf(indicators.volunteers) }),
    ...ledByYouth(figures, words),
  });
}

/** The same without when and who, below a heading that says so. */
export function wordHeadlineBelow(figures: Figures, words: Words): Line {
  const { indicators } = figures;
  if (amountOf(indicators.activities) === 0) return words.line('stats-nothing');

  return words.line('stats-headline', {
    activities: words.text('count-activities', { count: amountOf(indicators.activities) }),
    visits: words.text('count-visits', { count: amountOf(indicators.visits) }),
    volunteers: words.text('count-volunteer-attendances', { count: amountOf(indicators.volunteers) }),
    ...ledByYouth(figures, words),
  });
}

function ledByYouth({ indicators }: Figures, { format }: Words) {
  const led = indicators.youth_led_share;

  return {
    share: format.percent(amountOf(led)),
    led: format.number(led.kind === 'ratio' ? (led.numerator ?? 0) : 0),
    all: format.number(amountOf(indicators.activities)),
    hours: format.percent(amountOf(indicators.youth_hours_share)),
  };
}

/** Its value; 0 where there is none. */
export function amountOf(figure: Figure): number {
  return figure.kind === 'sum' || figure.kind === 'ratio' ? (figure.value ?? 0) : 0;
}
