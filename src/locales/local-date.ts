import type { LocalDate, LocalTime, Zone } from '../core/calendar.js';

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function partsOf(date: LocalDate): DateParts {
  const [year = NaN, month = NaN, day = NaN] = date.split('-').map(Number);

  return { year, month, day };
}

export function utcMidnightOf(date: LocalDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** Positive when `to` is later. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((utcMidnightOf(to).getTime() - utcMidnightOf(from).getTime()) / 86_400_000);
}

export function localDateOf(at: Date, zone: Zone): LocalDate {
  return inZone(at, zone).slice(0, 10);
}

export function localTimeOf(at: Date, zone: Zone): LocalTime {
  return inZone(at, zone).slice(11, 16);
}

/** `2026-11-22 18:00`: Swedish writes dates as ISO does. */
function inZone(at: Date, timeZone: Zone): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
}
