import type { LocalDate, LocalTime } from '../../core/calendar.js';
import { addDays, minutesOf } from '../../core/local-date.js';
import { happens, pickWeighted, waiting, wholeBetween, type Chance } from '../chance.js';
import type { Cell } from '../shape/stage.js';
import { profileOf } from '../shape/type-profile.js';
import type { WallClock } from '../shape/wall-clock.js';

const minuteMs = 60_000;
const quarter = 15;
const lateShare = 0.18;
const hour = 60;

export interface Timing {
  readonly start: LocalTime;
  readonly durationMin: number;
  readonly end: Date;
}

/** When it was, over by `until`. */
export function timeOf(cell: Cell, type: string, until: Date, clock: WallClock, chance: Chance): Timing {
  const usual = pickWeighted(chance, profileOf(type).minutes);
  const morning = clock.at(cell.date, 8 * hour);
  const available = Math.floor((until.getTime() - morning.getTime()) / minuteMs / quarter) * quarter;
  const durationMin = Math.min(usual, Math.max(quarter * 2, available - quarter));
  const latest = 8 * hour + Math.max(0, available - durationMin);
  const start = Math.min(latest, startOf(cell, durationMin, chance));

  return { start: timeAt(start), durationMin, end: clock.at(cell.date, start + durationMin) };
}

/** When it was written down: mostly the same evening, sometimes next morning, at times days later. */
export function loggedAtOf(date: LocalDate, end: Date, until: Date, clock: WallClock, chance: Chance): Date {
  const loggedAt = happens(chance, lateShare)
    ? daysLater(date, clock, chance)
    : soonAfter(date, end, clock, chance);
  if (loggedAt <= until) return loggedAt;

  return new Date(end.getTime() + Math.floor((until.getTime() - end.getTime()) * chance()));
}

function startOf({ centre, season }: Cell, durationMin: number, chance: Chance): number {
  const earliest = minutesOf(centre.opensAt) - (season === 'summer' ? 3 * hour : 0);
  const room = Math.max(hour, minutesOf(centre.closesAt) - earliest - durationMin);
  const wanted = earliest + Math.floor((room * chance()) / quarter) * quarter;

  return durationMin > 12 * hour ? 9 * hour : Math.max(9 * hour, Math.min(wanted, 23 * hour - durationMin));
}

function soonAfter(date: LocalDate, end: Date, clock: WallClock, chance: Chance): Date {
  const written = new Date(end.getTime() + Math.ceil(waiting(chance, 35)) * minuteMs);
  if (happens(chance, 0.7) && written < clock.at(date, 23.5 * hour)) return written;
  const nextMorning = somewhen(addDays(date, 1), 8, 11, clock, chance);

  return nextMorning > end ? nextMorning : written;
}

function daysLater(date: LocalDate, clock: WallClock, chance: Chance): Date {
  return somewhen(addDays(date, 2 + Math.min(40, Math.floor(waiting(chance, 3)))), 9, 20, clock, chance);
}

function somewhen(date: LocalDate, from: number, to: number, clock: WallClock, chance: Chance): Date {
  return clock.at(date, wholeBetween(chance, from * hour * 60, to * hour * 60) / 60);
}

function timeAt(minutes: number): LocalTime {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
