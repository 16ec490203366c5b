import type { LocalDate, LocalTime } from './calendar.js';
import { addDays, isLocalDate } from './local-date.js';
import { limits, type RecordProblem } from './record-rules.js';

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

/** What keeps a mark from being stored; nothing when it may be. A day ahead may be marked closed, never open. */
export function checkMark({ date, state, reason }: DayMark, today: LocalDate): readonly RecordProblem[] {
  if (!isLocalDate(date)) return [{ field: 'date', problem: 'not-a-date', value: date }];
  if (date > today && state === 'open')
    return [{ field: 'date', problem: 'in-the-future', value: date, today }];

  const earliest = addDays(today, -limits.daysBack);
  if (date < earliest) return [{ field: 'date', problem: 'too-long-ago', value: date, earliest }];

  const length = Array.from(reason ?? '').length;
  return length > limits.note ? [{ field: 'note', problem: 'too-long', length, most: limits.note }] : [];
}
