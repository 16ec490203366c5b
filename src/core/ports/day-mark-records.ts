import type { LocalDate } from '../calendar.js';
import type { DayMark } from '../day-mark.js';

export interface DayMarkRecords {
  add(mark: DayMark & { readonly roomId: string | null }): Promise<void>;
  addMany(marks: readonly DayMark[], roomId?: string): Promise<void>;
  takeBack(centreId: string, id: string, at: Date): Promise<void>;
  /** A mark of one of these centres, also one that was taken back. */
  byId(centreIds: readonly string[], id: string): Promise<DayMark | undefined>;
  /** Those still standing that were made at the same centre in the same act, by date; the mark itself, where it stands. */
  madeWith(mark: DayMark): Promise<readonly DayMark[]>;
  /** The mark the person made last that still stands. */
  latestBy(personId: string): Promise<DayMark | undefined>;
  /** The mark that holds on a date. */
  on(centreId: string, date: LocalDate): Promise<DayMark | undefined>;
  /** Every mark not taken back, `from <= date <= to`, by date, centre's name and moment. */
  between(centreIds: readonly string[], from: LocalDate, to: LocalDate): Promise<readonly DayMark[]>;
}
