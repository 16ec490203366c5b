import { tzOffset } from '@date-fns/tz';
import type { LocalDate, LocalTime, Zone } from './calendar.js';
import { addDays } from './local-date.js';

const dayMs = 86_400_000;

/**
 * The instant at which the clocks of a zone show that time. Of an hour that comes twice it is the first; a time that a
 * clock change leaves out is as much later as was left out.
 */
export function instantOf(date: LocalDate, time: LocalTime, zone: Zone): Date {
  const wall = Date.parse(`${date}T${time}:00Z`);
  const before = offsetMs(zone, wall - dayMs);
  const after = offsetMs(zone, wall + dayMs);
  if (before === after) return new Date(wall - before);

  const isBefore = offsetMs(zone, wall - before) === before;
  const isAfter = offsetMs(zone, wall - after) === after;

  return new Date(wall - (isAfter && !isBefore ? after : before));
}

/** The first instant at which the clocks of a zone show that time on the date, or a later one where it is left out. */
export function firstMomentOf(date: LocalDate, time: LocalTime, zone: Zone): Date {
  const instant = instantOf(date, time, zone);
  const { time: shown } = localAt(instant, zone);
  if (shown === time) return instant;

  return clockChangeWithin(instant.getTime() - dayMs / 2, instant.getTime(), zone);
}

/** The one change between two instants, to the minute. */
function clockChangeWithin(from: number, to: number, zone: Zone): Date {
  const after = offsetMs(zone, to);
  let [before, changed] = [Math.floor(from / 60_000), Math.floor(to / 60_000)];

  while (changed - before > 1) {
    const middle = Math.floor((before + changed) / 2);
    if (offsetMs(zone, middle * 60_000) === after) changed = middle;
    else before = middle;
  }

  return new Date(changed * 60_000);
}

/** The calendar day on which a date ends is the next one: its first instant. */
export function endOfDate(date: LocalDate, zone: Zone): Date {
  return instantOf(addDays(date, 1), '00:00', zone);
}

/** The date and time that the clocks of a zone show at an instant. */
export function localAt(instant: Date, zone: Zone): { readonly date: LocalDate; readonly time: LocalTime } {
  const wall = new Date(instant.getTime() + offsetMs(zone, instant.getTime())).toISOString();

  return { date: wall.slice(0, 10), time: wall.slice(11, 16) };
}

export function isZone(name: string): boolean {
  return /^[A-Za-z][\w+/-]*$/.test(name) && !Number.isNaN(tzOffset(name, new Date(0)));
}

function offsetMs(zone: Zone, instant: number): number {
  return tzOffset(zone, new Date(instant)) * 60_000;
}
