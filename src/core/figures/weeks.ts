import type { LocalDate } from '../calendar.js';
import { addDays, daysBetween, weekdayOf } from '../local-date.js';

/** ISO weeks that a span of days touches. */
export function weeksBetween(first: LocalDate, last: LocalDate): number {
  return last < first ? 0 : daysBetween(mondayOf(first), mondayOf(last)) / 7 + 1;
}

export function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, 1 - weekdayOf(date));
}
