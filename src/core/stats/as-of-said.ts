import { endOfDate } from '../instant.js';
import type { Zone } from '../calendar.js';
import { addDays, isLocalDate } from '../local-date.js';
import { readMoment } from '../moment.js';
import { fold } from '../phrases/fold.js';
import { dateAt } from '../today.js';

const before =
  /^(?<rest>.*?)(?:^|\s)(?:as of|stanje na dan|stanje|na dan|per den|som det var|per)\s+(?<asOf>\S.*)$/iu;

/** What stands after `as of`, and what is left without it. */
export function splitAsOf(text: string): { readonly rest: string; readonly asOf: string | null } {
  const { rest, asOf } = before.exec(text)?.groups ?? {};

  return asOf === undefined ? { rest: text, asOf: null } : { rest: rest?.trim() ?? '', asOf: asOf.trim() };
}

const daysAgo: Readonly<Record<string, number>> = { yesterday: 1, vceraj: 1, igar: 1, 'i gar': 1 };

/** A moment, or a day, which stands for its end; null when it is none. */
export function asOfSaid(typed: string, now: Date, zone: Zone): Date | null {
  const days = daysAgo[fold(typed)];
  const date = days === undefined ? dayOf(typed) : addDays(dateAt(now, zone), -days);

  return date === null
    ? readMoment(typed, zone)
    : earlier(endOfDate(date, zone), now, date === dateAt(now, zone));
}

/** Today is not over yet. */
function earlier(end: Date, now: Date, isToday: boolean): Date {
  return isToday ? now : end;
}

/** `2026-11-23`, `23. 11. 2026`. */
function dayOf(typed: string): string | null {
  if (isLocalDate(typed)) return typed;

  const {
    day = '',
    month = '',
    year = '',
  } = /^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})$/u.exec(typed)?.groups ?? {};
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

  return isLocalDate(date) ? date : null;
}
