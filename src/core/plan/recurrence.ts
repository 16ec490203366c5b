import rrule from 'rrule';
import type { LocalDate } from '../calendar.js';

const { RRule } = rrule;

/** On which dates something comes, as it is said. */
export type Recurrence =
  | { readonly kind: 'once' }
  /** Every so many weeks; Monday = 1. */
  | { readonly kind: 'weekly'; readonly every: number; readonly weekdays: readonly number[] }
  /** The first Friday; -1 is the last one. */
  | { readonly kind: 'monthly'; readonly places: readonly number[]; readonly weekdays: readonly number[] }
  | { readonly kind: 'month-day'; readonly days: readonly number[] };

export interface Repeated {
  readonly recurrence: Recurrence;
  /** The last date that can be one of them. */
  readonly until: LocalDate | null;
}

/** As iCalendar writes it. The moments in it are dates only: their time is midnight UTC, wherever the centre is. */
export function toRule({ recurrence, until }: Repeated): string {
  return RRule.optionsToString({
    ...partsOf(recurrence),
    ...(until !== null && { until: midnight(until) }),
  }).replace(/^RRULE:/u, '');
}

function partsOf(recurrence: Recurrence) {
  switch (recurrence.kind) {
    case 'once':
      return { freq: RRule.DAILY, count: 1 };
    case 'weekly':
      return {
        freq: RRule.WEEKLY,
        ...(recurrence.every > 1 && { interval: recurrence.every }),
        byweekday: recurrence.weekdays.map((day) => day - 1),
      };
    case 'monthly': {
      const { places, weekdays } = recurrence;
      return {
        freq: RRule.MONTHLY,
        byweekday: weekdays.flatMap((day) => places.map((place) => weekdayOf(day).nth(place))),
      };
    }
    case 'month-day':
      return { freq: RRule.MONTHLY, bymonthday: [...recurrence.days] };
  }
}

/** What a rule that `toRule` wrote says. */
export function fromRule(rule: string): Repeated {
  const { freq, interval = 1, count, until, byweekday, bymonthday } = RRule.parseString(rule);
  const until_ = until instanceof Date ? dateOf(until) : null;
  const days = listOf(byweekday).map((day) =>
    typeof day === 'object'
      ? { weekday: day.weekday + 1, place: day.n ?? 0 }
      : { weekday: Number(day) + 1, place: 0 },
  );
  const weekdays = [...new Set(days.map(({ weekday }) => weekday))].sort();

  if (count === 1) return { recurrence: { kind: 'once' }, until: until_ };
  if (freq === RRule.WEEKLY)
    return { recurrence: { kind: 'weekly', every: interval, weekdays }, until: until_ };
  if (days.length === 0)
    return { recurrence: { kind: 'month-day', days: listOf(bymonthday).map(Number) }, until: until_ };

  return {
    recurrence: { kind: 'monthly', places: [...new Set(days.map(({ place }) => place))], weekdays },
    until: until_,
  };
}

/** The dates of a rule, `from <= date <= to`, never before the date it counts from. */
export function datesOf(
  { rule, from: start }: { readonly rule: string; readonly from: LocalDate },
  from: LocalDate,
  to: LocalDate,
): readonly LocalDate[] {
  if (to < start || to < from) return [];

  return setFor(rule, start)
    .between(midnight(from < start ? start : from), midnight(to), true)
    .map(dateOf);
}

/** The first `most` dates of a rule on or after one, looking no further than six years ahead. */
export function nextDates(
  plan: { readonly rule: string; readonly from: LocalDate },
  from: LocalDate,
  most: number,
  fits: (date: LocalDate) => boolean = () => true,
): readonly LocalDate[] {
  const ahead = `${String(Number(from.slice(0, 4)) + 6)}${from.slice(4).replace('-02-29', '-02-28')}`;

  return datesOf(plan, from, ahead).filter(fits).slice(0, most);
}

function setFor(rule: string, start: LocalDate) {
  return new RRule({ ...RRule.parseString(rule), dtstart: midnight(start) }, true);
}

function weekdayOf(day: number) {
  const weekdays = [RRule.MO, RRule.TU, RRule.WE, RRule.TH, RRule.FR, RRule.SA, RRule.SU];

  return weekdays[day - 1] ?? RRule.MO;
}

function listOf<T>(value: T | readonly T[] | null | undefined): readonly T[] {
  if (value === null || value === undefined) return [];

  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

function midnight(date: LocalDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

function dateOf(moment: Date): LocalDate {
  return moment.toISOString().slice(0, 10);
}
