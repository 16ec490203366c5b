import type { Language, LocalDate, LocalTime, Zone } from '../core/calendar.js';
import { localAt } from '../core/instant.js';
import { daysBetween } from '../core/local-date.js';
import { habits } from './habits.js';
import { partsOf, utcMidnightOf } from './date-parts.js';
import { locales } from './locales.js';

/** How a language writes what is counted and when. Pure: today, moments and zones are arguments. */
export interface Format {
  /** `1,987`, `1.987`, `1 987`; at most one decimal: `12.3`, `12,3`. */
  number(value: number): string;
  /** Of a percentage, 12.3 for `12.3%`; at most one decimal. */
  percent(value: number): string;
  /** `6 h`, `1.5 h`: a sum of minutes, where decimals may be added up. */
  hours(minutes: number): string;
  /** `3 h`, `2 h 30`, `45 min`: how long one thing took. */
  duration(minutes: number): string;
  /** `16:00`, `9.00`, `09.00`. */
  time(time: LocalTime): string;
  /** `16:00–19:00`, `16.00–19.00`. */
  timeSpan(start: LocalTime, end: LocalTime): string;
  /** `22 Nov`, `22. 11.`, `22 nov`; with the year where it isn't today's. */
  date(date: LocalDate, today: LocalDate): string;
  /** `Sunday 22 Nov`; with the year where it isn't today's. */
  day(date: LocalDate, today: LocalDate): string;
  /** `today, Sunday 22 Nov`, and further away the day alone. */
  relativeDay(date: LocalDate, today: LocalDate): string;
  /** `yesterday`, and further away `20 Nov`. */
  nearDay(date: LocalDate, today: LocalDate): string;
  /** `16–22 November 2026`; both days included. */
  dateSpan(from: LocalDate, to: LocalDate): string;
  /** `Monday 23 Nov, 09:00`; with the year where it isn't today's. */
  moment(at: Date, zone: Zone, today: LocalDate): string;
  /** `a, b and c`, or with `or`. */
  list(items: readonly string[], joinedBy?: 'and' | 'or'): string;
  /** `Monday`; Monday = 1. */
  weekday(day: number): string;
  /** `November`; January = 1. */
  month(month: number): string;
}

export function createFormat(language: Language): Format {
  const locale = locales[language];
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, useGrouping: 'always' });
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const weekdays = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const lists = {
    and: new Intl.ListFormat(locale, { type: 'conjunction' }),
    or: new Intl.ListFormat(locale, { type: 'disjunction' }),
  };
  const { date, dateSpan, time } = habits[language];

  const format: Format = {
    number: (value) => numbers.format(value),
    percent: (value) => percents.format(value / 100),
    hours: (minutes) => `${numbers.format(minutes / 60)} h`,
    duration,
    time,
    timeSpan: (start, end) => `${time(start)}–${time(end)}`,
    date: (day, today) => date(day, isOtherYear(day, today)),
    day: (day, today) => `${weekdays.format(utcMidnightOf(day))} ${format.date(day, today)}`,
    relativeDay(day, today) {
      const near = nearDays[language][daysBetween(today, day)];

      return near === undefined ? format.day(day, today) : `${near}, ${format.day(day, today)}`;
    },
    nearDay: (day, today) => nearDays[language][daysBetween(today, day)] ?? format.date(day, today),
    dateSpan: (from, to) => (from === to ? date(from, true) : dateSpan(from, to)),
    moment(at, zone, today) {
      const local = localAt(at, zone);

      return `${format.day(local.date, today)}, ${time(local.time)}`;
    },
    list: (items, joinedBy = 'and') => lists[joinedBy].format(items),
    // 5 January 1970 was a Monday.
    weekday: (day) => weekdays.format(new Date(Date.UTC(1970, 0, 4 + day))),
    month: (month) => months.format(new Date(Date.UTC(1970, month - 1, 1))),
  };

  return format;
}

/** By the number of days from today. */
const nearDays: Readonly<Record<Language, Readonly<Record<number, string>>>> = {
  en: { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' },
  sl: { [-2]: 'predvčerajšnjim', [-1]: 'včeraj', 0: 'danes', 1: 'jutri', 2: 'pojutrišnjem' },
  sv: { [-2]: 'i förrgår', [-1]: 'igår', 0: 'idag', 1: 'imorgon', 2: 'i övermorgon' },
};

function isOtherYear(date: LocalDate, today: LocalDate): boolean {
  return partsOf(date).year !== partsOf(today).year;
}

function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;

  if (hours === 0) return `${String(rest)} min`;

  return rest === 0 ? `${String(hours)} h` : `${String(hours)} h ${String(rest).padStart(2, '0')}`;
}
