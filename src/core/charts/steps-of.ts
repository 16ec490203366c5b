import type { LocalDate } from '../calendar.js';
import { addDays, daysBetween, weekdayOf } from '../local-date.js';
import type { Period } from '../period.js';

export interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export interface Steps {
  readonly by: 'day' | 'week';
  readonly spans: readonly Span[];
}

const mostDays = 31;
/** A leap year that begins on a Sunday touches so many. */
const mostWeeks = 54;

/** A month at most goes by days; what is longer by ISO weeks, cut off where the period ends, and by the last year of it. */
export function stepsOf({ from, to }: Pick<Period, 'from' | 'to'>): Steps {
  const days = daysBetween(from, to) + 1;
  if (days <= mostDays) return { by: 'day', spans: each(days, (day) => alone(addDays(from, day))) };

  const weeks = daysBetween(mondayOf(from), mondayOf(to)) / 7 + 1;
  const left = Math.min(weeks, mostWeeks);
  const first = addDays(mondayOf(to), -7 * (left - 1));

  return {
    by: 'week',
    spans: each(left, (week) => {
      const monday = addDays(first, 7 * week);
      const sunday = addDays(monday, 6);

      return { from: monday < from ? from : monday, to: sunday > to ? to : sunday };
    }),
  };
}

function alone(date: LocalDate): Span {
  return { from: date, to: date };
}

function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, 1 - weekdayOf(date));
}

function each<T>(count: number, of: (place: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, place) => of(place));
}
