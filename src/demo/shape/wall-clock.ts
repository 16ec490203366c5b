import type { LocalDate, Zone } from '../../core/calendar.js';
import { endOfDate, instantOf } from '../../core/instant.js';

/** The clock of a zone for a great many questions about few dates: what it finds out of a date, it keeps. */
export interface WallClock {
  /** `minutes` of the day, from four in the morning on, when no clock changes any more. */
  readonly at: (date: LocalDate, minutes: number) => Date;
  readonly endOf: (date: LocalDate) => Date;
}

const four = 4 * 60;

export function wallClock(zone: Zone): WallClock {
  const fours = remembered((date) => instantOf(date, '04:00', zone));
  const ends = remembered((date) => endOfDate(date, zone));

  return { at: (date, minutes) => new Date(fours(date).getTime() + (minutes - four) * 60_000), endOf: ends };
}

function remembered(find: (date: LocalDate) => Date): (date: LocalDate) => Date {
  const found = new Map<LocalDate, Date>();

  return (date) => {
    const instant = found.get(date) ?? find(date);
    found.set(date, instant);

    return instant;
  };
}
