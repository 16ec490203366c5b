import type { Language, LocalDate, LocalTime } from '../core/calendar.js';
import { partsOf, utcMidnightOf } from './date-parts.js';
import { locales } from './locales.js';

/** How dates and times are written, where `Intl` and the habits of youth work part. */
interface Habits {
  readonly date: (date: LocalDate, withYear: boolean) => string;
  /** Of two different days. */
  readonly dateSpan: (from: LocalDate, to: LocalDate) => string;
  readonly time: (time: LocalTime) => string;
}

const shortMonths = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
  sv: ['jan', 'feb', 'mars', 'apr', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'],
} as const;

export const habits: Readonly<Record<Language, Habits>> = {
  en: withNamedMonths('en', { time: (time) => time, between: ' – ' }),
  sl: {
    date: (date, withYear) => slovene(date, withYear ? ['day', 'month', 'year'] : ['day', 'month']),
    dateSpan(from, to) {
      const [first, last] = [partsOf(from), partsOf(to)];
      const end = slovene(to, ['day', 'month', 'year']);

      if (first.year !== last.year) return `${slovene(from, ['day', 'month', 'year'])}–${end}`;
      if (first.month !== last.month) return `${slovene(from, ['day', 'month'])}–${end}`;

      return `${slovene(from, ['day'])}–${end}`;
    },
    time: (time) => time.replace(/^0/u, '').replace(':', '.'),
  },
  sv: withNamedMonths('sv', { time: (time) => time.replace(':', '.'), between: '–' }),
};

function withNamedMonths(
  language: 'en' | 'sv',
  { time, between }: { readonly time: Habits['time']; readonly between: string },
): Habits {
  const months = new Intl.DateTimeFormat(locales[language], { month: 'long', timeZone: 'UTC' });
  const long = (date: LocalDate): string =>
    `${String(partsOf(date).day)} ${months.format(utcMidnightOf(date))}`;

  return {
    date(date, withYear) {
      const { year, month, day } = partsOf(date);
      const short = `${String(day)} ${shortMonths[language][month - 1] ?? ''}`;

      return withYear ? `${short} ${String(year)}` : short;
    },
    dateSpan(from, to) {
      const [first, last] = [partsOf(from), partsOf(to)];
      const end = `${long(to)} ${String(last.year)}`;

      if (first.year !== last.year) return `${long(from)} ${String(first.year)}${between}${end}`;
      if (first.month !== last.month) return `${long(from)}${between}${end}`;

      return `${String(first.day)}–${end}`;
    },
    time,
  };
}

/** `16. 11. 2026`, `16. 11.`, `16.`: what is named, in that order. */
function slovene(date: LocalDate, named: readonly ('day' | 'month' | 'year')[]): string {
  const parts = partsOf(date);

  return named.map((part) => `${String(parts[part])}${part === 'year' ? '' : '.'}`).join(' ');
}
