import type { DayMark } from '../../core/day-mark.js';
import type { PlaceNames } from './activity-row.js';
import type { DayMarkColumn } from '../../core/columns.js';
import { momentOf } from './moment.js';

/** A day mark as it leaves in a file. */
export type DayMarkRow = Readonly<Record<DayMarkColumn, string | null>>;

export function dayMarkRow(mark: DayMark, { municipality, centre }: PlaceNames): DayMarkRow {
  const { date, state, from, to, reason } = mark;

  return { date, municipality, centre, state, from, to, reason, logged_at: momentOf(mark.loggedAt) };
}
