import type { Period } from '../../core/period.js';
import type { Words } from '../../locales/words.js';

/** `week 47`, `November 2026`, `1–15 November 2026`: what a period is called. */
export function wordPeriod(period: Period, words: Words): string {
  const { year, number, month } = partsOf(period);

  switch (period.kind) {
    case 'week':
      return words.text('period-week', { week: number });
    case 'month':
      return words.text('period-month', { name: words.format.month(month), year });
    case 'quarter':
      return words.text('period-quarter', { number, year });
    case 'half':
      return words.text('period-half', { part: number === '1' ? 'first' : 'second', year });
    case 'year':
      return words.text('period-year', { year });
    case 'days':
      return words.format.dateSpan(period.from, period.to);
  }
}

/** The same with its year, for where another year is spoken of. */
export function wordPeriodOf(period: Period, words: Words): string {
  const { year, number } = partsOf(period);

  return period.kind === 'week'
    ? words.text('period-week-of', { week: number, year })
    : wordPeriod(period, words);
}

/** `In week 47 of 2026`: when something was, at the head of a sentence. */
export function wordWhenOf(period: Period, words: Words): string {
  const { year, number, month } = partsOf(period);

  switch (period.kind) {
    case 'week':
      return words.text('on-week', { week: number, year });
    case 'month':
      return words.text('on-month', { month: `m${month}` as 'm1', year });
    case 'quarter':
      return words.text('on-quarter', { number, year });
    case 'half':
      return words.text('on-half', { part: number === '1' ? 'first' : 'second', year });
    case 'year':
      return words.text('on-year', { year });
    case 'days':
      return words.text('on-days', { days: words.format.dateSpan(period.from, period.to) });
  }
}

/** From its name, like `2026-W47` or `2026-Q4`; numbers as text, so that years are not grouped. */
function partsOf({ name }: Period): {
  readonly year: string;
  readonly number: string;
  readonly month: number;
} {
  const [year = '', part = ''] = name.split('-');
  const number = Number(part.replace(/^\D/u, ''));

  return { year, number: String(number), month: number };
}
