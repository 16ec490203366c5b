import type { LocalDate, LocalTime } from '../calendar.js';
import { dayStates, type DayState } from '../day-mark.js';
import { readMoment } from '../moment.js';
import { limits } from '../record-rules.js';
import type { Scope } from '../structure.js';
import { dateAt } from '../today.js';
import { readDateCell, readTimeCell } from './cell-readers.js';
import type { FindCentre } from './find-centre.js';
import type { RowCells } from './row-cells.js';
import type { RowProblem } from './row-problem.js';

export interface DayMarkOfRow {
  readonly centre: Scope;
  readonly date: LocalDate;
  readonly state: DayState;
  readonly from: LocalTime | null;
  readonly to: LocalTime | null;
  readonly reason: string | null;
  readonly loggedAt: Date | null;
}

/** Reads one row of a file of day marks. A day ahead may be closed, never open. */
export function readDayMarkRow(
  cells: RowCells,
  { now, findCentre }: { readonly now: Date; readonly findCentre: FindCentre },
): DayMarkOfRow | RowProblem {
  const date = readDateCell(cells('date'));
  if (!date) return unread('date', 'not-a-date', cells);
  const centre = findCentre(cells);
  if ('reason' in centre) return centre;
  const state = dayStates.find((each) => each === cells('state').toLowerCase());
  if (!state) return unread('state', 'unknown-value', cells);

  const from = cells('from') === '' ? null : readTimeCell(cells('from'));
  const to = cells('to') === '' ? null : readTimeCell(cells('to'));
  if (from === undefined) return unread('from', 'not-a-time', cells);
  if (to === undefined) return unread('to', 'not-a-time', cells);
  const loggedAt = cells('logged_at') === '' ? null : readMoment(cells('logged_at'), centre.zone);
  if (loggedAt === null && cells('logged_at') !== '') return unread('logged_at', 'not-a-moment', cells);

  const today = dateAt(now, centre.zone);
  if (date < limits.importedFrom)
    return { reason: 'too-long-ago', column: 'date', value: date, least: limits.importedFrom };
  if (date > today && state === 'open')
    return { reason: 'in-the-future', column: 'date', value: date, most: today };
  const length = Array.from(cells('reason')).length;
  if (length > limits.note) return { reason: 'too-long', column: 'reason', value: length, most: limits.note };

  return { centre, date, state, from, to, reason: cells('reason') || null, loggedAt };
}

function unread(
  column: 'date' | 'state' | 'from' | 'to' | 'logged_at',
  reason: RowProblem['reason'],
  cells: RowCells,
): RowProblem {
  const value = cells(column);

  return value === '' ? { reason: 'missing', column } : { reason, column, value };
}
