import type { LocalDate } from '../../core/calendar.js';
import { addDays } from '../../core/local-date.js';

const sameEveryYear = [
  '01-01',
  '01-02',
  '02-08',
  '04-27',
  '05-01',
  '05-02',
  '06-25',
  '08-15',
  '10-31',
  '11-01',
  '12-25',
  '12-26',
];

/** Slovenia's days off work, Easter Monday among them. */
export function publicHolidays(year: number): readonly LocalDate[] {
  return [...sameEveryYear.map((day) => `${year}-${day}`), addDays(easterSunday(year), 1)].sort();
}

/** The anonymous Gregorian computus. */
function easterSunday(year: number): LocalDate {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const skipped = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - ((year % 100) % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;

  return `${year}-${pad(Math.floor(days / 31))}-${pad((days % 31) + 1)}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
