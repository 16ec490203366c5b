import type { LocalDate } from '../calendar.js';
import { addDays, weekdayOf } from '../local-date.js';
import { samePeriodLastYear, weekOf } from '../period.js';

/** The same weekday of the ISO week of the same number; null in week 53 after a year that has none. */
export function sameDayLastYear(date: LocalDate): LocalDate | null {
  const week = samePeriodLastYear(weekOf(date));

  return week && addDays(week.from, weekdayOf(date) - 1);
}
