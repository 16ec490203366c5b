import type { AgeCounts } from '../activity.js';
import type { LocalDate, LocalTime } from '../calendar.js';
import { minutesOfHours } from '../hours.js';
import { isLocalDate, isLocalTime } from '../local-date.js';

/** `2026-01-31`, or `31. 1. 2026` with or without blanks; undefined for anything else. */
export function readDateCell(cell: string): LocalDate | undefined {
  const {
    day = '',
    month = '',
    year = '',
  } = /^(?<day>\d{1,2})\.\s*(?<month>\d{1,2})\.\s*(?<year>\d{4})\.?$/u.exec(cell)?.groups ?? {};
  const date = year === '' ? cell : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

  return isLocalDate(date) ? date : undefined;
}

/** `16:00`, also `9:30`, `16.00` and with seconds. */
export function readTimeCell(cell: string): LocalTime | undefined {
  const { hours = '', minutes = '' } =
    /^(?<hours>\d{1,2})[:.](?<minutes>\d{2})(?::00)?$/u.exec(cell)?.groups ?? {};
  const time = `${hours.padStart(2, '0')}:${minutes}`;

  return isLocalTime(time) ? time : undefined;
}

/** A whole number, also a negative one, which is out of every range. */
export function readNumberCell(cell: string): number | undefined {
  return /^-?\d{1,12}(?:[.,]0+)?$/u.test(cell) ? Number.parseInt(cell, 10) : undefined;
}

/** Hours with a decimal point or comma, as minutes. */
export function readHoursCell(cell: string): number | undefined {
  return /^-?\d{1,9}(?:[.,]\d{1,6})?$/u.test(cell)
    ? minutesOfHours(Number(cell.replace(',', '.')))
    : undefined;
}

/** `13-15:5|16-18:2`; bands with 0 are left out, as an entry keeps them. */
export function readAgesCell(cell: string): AgeCounts | undefined {
  const counts: Record<string, number> = {};

  for (const part of cell.split('|')) {
    const { band, count } =
      /^\s*(?<band>\d{1,3}\s*[-–]\s*\d{1,3})\s*:\s*(?<count>\d{1,12})\s*$/u.exec(part)?.groups ?? {};
    if (band === undefined || count === undefined) return undefined;
    const key = band.replace(/\s*[-–]\s*/u, '-');
    if (key in counts) return undefined;
    counts[key] = Number(count);
  }

  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}
