import type { LocalDate } from '../calendar.js';
import { addDays, daysBetween, weekdayOf } from '../local-date.js';

/** The same weekday of the ISO week of the same number; null in week 53 after a year that has none. */
export function sameDayLastYear(date: LocalDate): LocalDate | null {
  const weekday = weekdayOf(date);
  // The year of an ISO week is that of its Thursday.
  const thursday = addDays(date, 4 - weekday);
  const year = Number(thursday.slice(0, 4));
  const yearBefore = String(year - 1);
  const before = addDays(firstThursday(yearBefore), daysBetween(firstThursday(String(year)), thursday));

  return before.startsWith(yearBefore) ? addDays(before, weekday - 4) : null;
}

function firstThursday(year: string): LocalDate {
  const inFirstWeek = `${year}-01-04`;

  return addDays(inFirstWeek, 4 - weekdayOf(inFirstWeek));
}
