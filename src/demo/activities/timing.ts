import type { LocalDate, LocalTime } from '../../core/calendar.js';
import { instantOf } from '../../core/instant.js';
import { addDays, minutesOf } from '../../core/local-date.js';
import { happens, pickWeighted, waiting, wholeBetween, type Chance } from '../chance.js';
import { demoNetwork } from '../network/people.js';
import type { Cell } from '../shape/stage.js';
import { profileOf } from '../shape/type-profile.js';

const minuteMs = 60_000;
const quarter = 15;
const lateShare = 0.185;
const eight = 8 * 60;

export interface Timing {
  readonly start: LocalTime;
  readonly durationMin: number;
  readonly end: Date;
}

/** When it was, over by `until`. */
export function timeOf(cell: Cell, type: string, until: Date, chance: Chance): Timing {
  const usual = pickWeighted(chance, profileOf(type).minutes);
  const morning = instantOf(cell.date, '08:00', demoNetwork.zone);
  const available = Math.floor((until.getTime() - morning.getTime()) / minuteMs / quarter) * quarter;
  const durationMin = Math.min(usual, Math.max(quarter * 2, available - quarter));
  const latest = eight + Math.max(0, available - durationMin);
  const start = Math.min(latest, startOf(cell, durationMin, chance));

  return {
    start: clock(start),
    durationMin,
    end: new Date(morning.getTime() + (start - eight + durationMin) * minuteMs),
  };
}

/** When it was written down: mostly the same evening, sometimes next morning, at times days later. */
export function loggedAtOf(date: LocalDate, end: Date, until: Date, chance: Chance): Date {
  const loggedAt = happens(chance, lateShare) ? daysLater(date, chance) : soonAfter(date, end, chance);
  if (loggedAt <= until) return loggedAt;

  return new Date(end.getTime() + (until.getTime() - end.getTime()) * chance());
}

function startOf({ centre, season }: Cell, durationMin: number, chance: Chance): number {
  const earliest = minutesOf(centre.opensAt) - (season === 'summer' ? 180 : 0);
  const room = Math.max(60, minutesOf(centre.closesAt) - earliest - durationMin);
  const wanted = earliest + Math.floor((room * chance()) / quarter) * quarter;

  return durationMin > 720 ? 9 * 60 : Math.max(9 * 60, Math.min(wanted, 23 * 60 - durationMin));
}

function soonAfter(date: LocalDate, end: Date, chance: Chance): Date {
  const written = new Date(end.getTime() + Math.ceil(waiting(chance, 35)) * minuteMs);
  const night = instantOf(date, '23:30', demoNetwork.zone);
  if (happens(chance, 0.7) && written < night) return written;
  const nextMorning = at(addDays(date, 1), 8 * 60, 11 * 60, chance);

  return nextMorning > end ? nextMorning : written;
}

function daysLater(date: LocalDate, chance: Chance): Date {
  return at(addDays(date, 2 + Math.min(40, Math.floor(waiting(chance, 3)))), 9 * 60, 20 * 60, chance);
}

function at(date: LocalDate, earliest: number, latest: number, chance: Chance): Date {
  const midnight = instantOf(date, '04:00', demoNetwork.zone).getTime() - 4 * 60 * minuteMs;

  return new Date(midnight + wholeBetween(chance, earliest * 60, latest * 60) * 1_000);
}

function clock(minutes: number): LocalTime {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
