import type { LocalDate } from '../../core/calendar.js';
import type { DemoCentre } from '../network/centres.js';
import type { Season } from './season.js';

/** A centre on a date, and how much of all activities falls there; nothing where it is not open. */
export interface Cell {
  readonly centre: DemoCentre;
  readonly date: LocalDate;
  readonly season: Season;
  readonly weight: number;
}

/** A stretch of time in which the demo's centres work. */
export interface Stage {
  readonly name: string;
  readonly cells: readonly Cell[];
  readonly activities: number;
  readonly visits: number;
  readonly volunteers: number;
  readonly ledByYouth: number;
  /** Nothing ends or is written down later. */
  readonly until: Date;
}

export function weigh(cells: readonly Cell[]): number {
  return cells.reduce((sum, { weight }) => sum + weight, 0);
}
