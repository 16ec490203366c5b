import { TZDate, tz } from '@date-fns/tz';
import {
  addDays,
  differenceInCalendarDays,
  differenceInMinutes,
  getISODay,
  isExists,
  lightFormat,
} from 'date-fns';
import type { LocalDate, Zone } from '../calendar.js';

const utc = { in: tz('UTC') };

/** The calendar day and the hour where the centre is. */
export function localNow(now: Date, zone: Zone): { readonly today: LocalDate; readonly hour: number } {
  const local = new TZDate(now, zone);

  return { today: lightFormat(local, 'yyyy-MM-dd'), hour: local.getHours() };
}

export function daysAfter(day: LocalDate, days: number): LocalDate {
  return lightFormat(addDays(midnightOf(day), days, utc), 'yyyy-MM-dd');
}

/** How many days `day` lies after `other`. */
export function daysFrom(other: LocalDate, day: LocalDate): number {
  return differenceInCalendarDays(midnightOf(day), midnightOf(other), utc);
}

/** Monday is 1. */
export function weekdayOf(day: LocalDate): number {
  return getISODay(midnightOf(day), utc);
}

/** Null where there is no such day. */
export function dayFrom(year: number, month: number, day: number): LocalDate | null {
  if (year < 1000 || year > 9999 || !isExists(year, month - 1, day)) return null;

  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Elapsed minutes on that day in that zone, so that a night with a clock change is as long as it was. */
export function elapsedMinutes(day: LocalDate, zone: Zone, fromMinute: number, toMinute: number): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const at = (minute: number): TZDate => new TZDate(year, month - 1, date, 0, minute, zone);

  return differenceInMinutes(at(toMinute), at(fromMinute));
}

function midnightOf(day: LocalDate): TZDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);

  return new TZDate(year, month - 1, date, 'UTC');
}
