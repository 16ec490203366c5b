import type { LocalDate } from '../calendar.js';
import { addDays, weekdayOf } from '../local-date.js';

/** The first date on or after one that is one of the weekdays. */
export function firstOf(weekdays: readonly number[], from: LocalDate): LocalDate {
  const days = Array.from({ length: 7 }, (_, index) => addDays(from, index));

  return days.find((date) => weekdays.includes(weekdayOf(date))) ?? from;
}
