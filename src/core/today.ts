import type { LocalDate, Zone } from './calendar.js';
import { localAt } from './instant.js';
import { addDays } from './local-date.js';

/** The calendar date in the zone at that moment. */
export function dateAt(now: Date, zone: Zone): LocalDate {
  return localAt(now, zone).date;
}

/** The working day: before 04:00 it is still the day before. */
export function workingDateAt(now: Date, zone: Zone): LocalDate {
  const { date, time } = localAt(now, zone);

  return time < '04:00' ? addDays(date, -1) : date;
}
