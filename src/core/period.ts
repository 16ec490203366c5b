import { format, getISOWeek, getISOWeeksInYear, getISOWeekYear, parseISO, setISOWeek } from 'date-fns';
import type { LocalDate } from './calendar.js';
import { addDays, daysBetween, isLocalDate, weekdayOf } from './local-date.js';

/** What divides a year, by the months in each. */
const months = { month: 1, quarter: 3, half: 6, year: 12 } as const;
type Months = keyof typeof months;

/** Whole local days, both ends included. Weeks are ISO weeks, Monday to Sunday. */
export interface Period {
  readonly kind: 'week' | Months | 'days';
  /** As people write it: `2026-W47`, `2026-11`, `2026-Q4`, `2026-H2`, `2026`, `2026-11-01..2026-11-15`. */
  readonly name: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/**
 * A period as it is typed: any of the names above, or `week`, `last-week`, `month`, `year` as seen on `today`, the date in the
 * scope's zone. Null when it is none.
 */
export function readPeriod(typed: string, today: LocalDate): Period | null {
  const text = typed.trim().toUpperCase();

  return relative(text, today) ?? weekNamed(text) ?? monthsNamed(text) ?? daysNamed(text);
}

/** The one of that kind in which the day is. */
export function periodOf(kind: 'week' | Months, day: LocalDate): Period {
  return kind === 'week' ? weekOf(day) : monthsOf(kind, day);
}

export function dayPeriod(day: LocalDate): Period {
  return spanOfDays(day, day);
}

/** The one just before it, of the same kind; of days, as many. */
export function periodBefore(period: Period): Period {
  const lastDay = addDays(period.from, -1);

  switch (period.kind) {
    case 'week':
      return weekOf(lastDay);
    case 'month':
    case 'quarter':
    case 'half':
    case 'year':
      return monthsOf(period.kind, lastDay);
    case 'days':
      return spanOfDays(addDays(lastDay, -daysBetween(period.from, period.to)), lastDay);
  }
}

/** The one just after it, of the same kind; of days, as many. */
export function periodAfter(period: Period): Period {
  const firstDay = addDays(period.to, 1);

  return period.kind === 'days'
    ? spanOfDays(firstDay, addDays(firstDay, daysBetween(period.from, period.to)))
    : periodOf(period.kind, firstDay);
}

/** Its first days, up to that many; named as the whole. */
export function beginningOf(period: Period, length: number): Period {
  const last = addDays(period.from, length - 1);

  return last < period.to ? { ...period, to: last } : period;
}

/** The same number in the year before; null for days, and for week 53 after a year that has none. */
export function samePeriodLastYear(period: Period): Period | null {
  switch (period.kind) {
    case 'week':
      return weekBefore(period);
    case 'month':
    case 'quarter':
    case 'half':
    case 'year':
      return monthsOf(period.kind, `${yearBefore(period.name)}${period.from.slice(4)}`);
    case 'days':
      return null;
  }
}

/** The months that it consists of or touches; none where it is one, or they are more than `most`. */
export function monthsIn({ kind, from, to }: Period, most: number): readonly Period[] {
  if (kind === 'week' || kind === 'month') return [];
  const found: Period[] = [];
  for (let month = monthsOf('month', from); month.from <= to; month = periodAfter(month)) {
    found.push(month);
    if (found.length > most) return [];
  }

  return found.length === 1 ? [] : found;
}

/** Whether it is a whole calendar year; that year then. */
export function calendarYear({ from, to }: Period): number | null {
  const year = from.slice(0, 4);

  return from === `${year}-01-01` && to === `${year}-12-31` ? Number(year) : null;
}

function relative(text: string, today: LocalDate): Period | null {
  switch (text) {
    case 'WEEK':
      return weekOf(today);
    case 'LAST-WEEK':
      return weekOf(addDays(today, -7));
    case 'MONTH':
      return monthsOf('month', today);
    case 'YEAR':
      return monthsOf('year', today);
  }

  return null;
}

/** The ISO week a day lies in. */
export function weekOf(date: LocalDate): Period {
  const day = parseISO(date);
  const name = `${padded(getISOWeekYear(day), 4)}-W${padded(getISOWeek(day), 2)}`;
  const from = addDays(date, 1 - weekdayOf(date));

  return { kind: 'week', name, from, to: addDays(from, 6) };
}

function weekNamed(text: string): Period | null {
  const [, year, week] = /^([12]\d{3})-W(\d{2})$/.exec(text) ?? [];
  if (year === undefined) return null;

  // The fourth of January is always in the first week.
  const inFirstWeek = parseISO(`${year}-01-04`);
  const number = Number(week);
  if (number < 1 || number > getISOWeeksInYear(inFirstWeek)) return null;

  return weekOf(format(setISOWeek(inFirstWeek, number), 'yyyy-MM-dd'));
}

function weekBefore({ name }: Period): Period | null {
  return weekNamed(`${yearBefore(name)}${name.slice(4)}`);
}

function monthsNamed(text: string): Period | null {
  const [, year = '', month, quarter, half] =
    /^([12]\d{3})(?:-(0[1-9]|1[0-2])|-Q([1-4])|-H([12]))?$/.exec(text) ?? [];
  if (year === '') return null;
  if (month !== undefined) return monthsOf('month', `${year}-${month}-01`);
  if (quarter !== undefined) return monthsOf('quarter', `${year}-${padded(Number(quarter) * 3, 2)}-01`);
  if (half !== undefined) return monthsOf('half', `${year}-${padded(Number(half) * 6, 2)}-01`);

  return monthsOf('year', `${year}-01-01`);
}

function monthsOf(kind: Months, date: LocalDate): Period {
  const year = date.slice(0, 4);
  const length = months[kind];
  const number = Math.ceil(Number(date.slice(5, 7)) / length);
  const last = `${year}-${padded(number * length, 2)}-01`;
  const from = `${year}-${padded((number - 1) * length + 1, 2)}-01`;
  const names = { month: `-${padded(number, 2)}`, quarter: `-Q${number}`, half: `-H${number}`, year: '' };

  return { kind, name: `${year}${names[kind]}`, from, to: lastDayOf(last) };
}

function lastDayOf(firstDay: LocalDate): LocalDate {
  return addDays(`${addDays(firstDay, 31).slice(0, 7)}-01`, -1);
}

function daysNamed(text: string): Period | null {
  const [from = '', to = '', more] = text.split('..');
  if (more !== undefined || !isLocalDate(from) || !isLocalDate(to) || from > to) return null;

  return spanOfDays(from, to);
}

export function spanOfDays(from: LocalDate, to: LocalDate): Period {
  return { kind: 'days', name: `${from}..${to}`, from, to };
}

function yearBefore(name: string): string {
  return padded(Number(name.slice(0, 4)) - 1, 4);
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
