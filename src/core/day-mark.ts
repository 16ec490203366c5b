import type { LocalDate, LocalTime } from './calendar.js';

export const dayStates = ['open', 'closed', 'cancelled'] as const;
export type DayState = (typeof dayStates)[number];

/** What a centre said of a date. The latest that still stands wins; `cancelled` never replaces open or closed. */
export interface DayMark {
  readonly centreId: string;
  readonly id: string;
  readonly date: LocalDate;
  readonly state: DayState;
  /** Opening hours, for `open` only. */
  readonly from: LocalTime | null;
  readonly to: LocalTime | null;
  readonly reason: string | null;
  readonly loggedAt: Date;
  readonly loggedById: string | null;
  readonly takenBackAt: Date | null;
}
