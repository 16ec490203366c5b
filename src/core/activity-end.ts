import type { ActivityRecord } from './activity.js';
import type { LocalDate, LocalTime, Zone } from './calendar.js';
import { endOfDate, instantOf } from './instant.js';
import { addDays } from './local-date.js';

const minuteMs = 60_000;

/** The start as an instant and the duration after it; without a start, the end of the date. */
export function activityEnd(
  { date, start, durationMin }: Pick<ActivityRecord, 'date' | 'start' | 'durationMin'>,
  zone: Zone,
): Date {
  if (start === null) return endOfDate(date, zone);

  return new Date(instantOf(date, start, zone).getTime() + durationMin * minuteMs);
}

/** Whole minutes from the end of an activity to its logging; 0 when it was logged before the end. */
export function delayMin(end: Date, loggedAt: Date): number {
  return Math.max(0, Math.floor((loggedAt.getTime() - end.getTime()) / minuteMs));
}

/**
 * Minutes that pass in a span, over midnight when the end is not after the start, and over clock changes: 20–04 is seven
 * hours in March and nine in October.
 */
export function spanMinutes(date: LocalDate, start: LocalTime, end: LocalTime, zone: Zone): number {
  const endsOn = end > start ? date : addDays(date, 1);

  return (instantOf(endsOn, end, zone).getTime() - instantOf(date, start, zone).getTime()) / minuteMs;
}
