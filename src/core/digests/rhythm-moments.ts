import type { LocalDate, Zone } from '../calendar.js';
import { firstMomentOf, localAt } from '../instant.js';
import { addDays, weekdayOf } from '../local-date.js';
import type { Rhythm } from './subscription.js';

/** One day on which a rhythm falls, and when. */
export interface RhythmMoment {
  readonly on: LocalDate;
  readonly at: Date;
}

/**
 * The moments of a rhythm, the latest by `now` first. A time that the clocks leave out comes as soon as they go on; one that
 * they show twice comes the first time.
 */
export function* momentsBefore(rhythm: Rhythm, zone: Zone, now: Date): Generator<RhythmMoment> {
  const { date } = localAt(now, zone);

  for (let on = latestDay(rhythm, date); ; on = dayBefore(rhythm, on)) {
    const at = firstMomentOf(on, rhythm.at, zone);
    if (at <= now) yield { on, at };
  }
}

/** The first after `now`. */
export function nextMoment(rhythm: Rhythm, zone: Zone, now: Date): RhythmMoment {
  const { date } = localAt(now, zone);

  for (let on = latestDay(rhythm, date); ; on = dayAfter(rhythm, on)) {
    const at = firstMomentOf(on, rhythm.at, zone);
    if (at > now) return { on, at };
  }
}

/** The last day by that date on which it falls. */
function latestDay(rhythm: Rhythm, date: LocalDate): LocalDate {
  switch (rhythm.kind) {
    case 'weekly':
      return addDays(date, -((weekdayOf(date) - rhythm.weekday + 7) % 7));
    case 'monthly': {
      const thisMonth = dayOfMonth(date, rhythm.day);
      return thisMonth <= date ? thisMonth : dayBefore(rhythm, thisMonth);
    }
  }
}

function dayBefore(rhythm: Rhythm, on: LocalDate): LocalDate {
  switch (rhythm.kind) {
    case 'weekly':
      return addDays(on, -7);
    case 'monthly':
      return dayOfMonth(addDays(dayOfMonth(on, 1), -1), rhythm.day);
  }
}

function dayAfter(rhythm: Rhythm, on: LocalDate): LocalDate {
  switch (rhythm.kind) {
    case 'weekly':
      return addDays(on, 7);
    case 'monthly':
      return dayOfMonth(addDays(dayOfMonth(on, 1), 31), rhythm.day);
  }
}

function dayOfMonth(date: LocalDate, day: number): LocalDate {
  return `${date.slice(0, 8)}${String(day).padStart(2, '0')}`;
}
