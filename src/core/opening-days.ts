import type { LocalDate } from './calendar.js';
import type { OpeningPlan } from './ports/figure-records.js';
import { addDays, weekdayOf } from './local-date.js';

/** Why a date is planned: by a weekday of a working day or by a date of its own; or that a holiday takes the weekday. */
export type DayPlan = 'open' | 'holiday' | 'none';

/** How a centre's dates are planned, as far as was known at `asOf`. */
export function dayPlans(plan: OpeningPlan, asOf: Date): (date: LocalDate) => DayPlan {
  const holidays = new Set(plan.holidays);
  const dates = new Set(plan.dates.filter(({ addedAt }) => addedAt <= asOf).map(({ date }) => date));
  const isWeekday = (date: LocalDate): boolean =>
    plan.spans.some(
      ({ from, to, weekdays }) =>
        (from === null || from <= date) && (to === null || date <= to) && weekdays.includes(weekdayOf(date)),
    );

  return (date) => {
    if (dates.has(date)) return 'open';
    if (!isWeekday(date)) return 'none';

    return holidays.has(date) ? 'holiday' : 'open';
  };
}

/** Both included; none when the last is before the first. */
export function* datesFrom(first: LocalDate, last: LocalDate): Generator<LocalDate> {
  for (let date = first; date <= last; date = addDays(date, 1)) yield date;
}
