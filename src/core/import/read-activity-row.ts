import { forms, leaders, settings, type ActivityRecord } from '../activity.js';
import type { LocalDate, Zone } from '../calendar.js';
import type { ImportColumn } from './column-names.js';
import { readAgesCell, readDateCell, readHoursCell, readNumberCell, readTimeCell } from './cell-readers.js';
import type { FindCentre } from './find-centre.js';
import { headsOfRow } from './heads-of-row.js';
import { problemOfRecord } from './problem-of-record.js';
import type { RowCells } from './row-cells.js';
import type { RowProblem } from './row-problem.js';
import { normaliseCode } from '../receipt-code.js';
import { readMoment } from '../moment.js';
import { checkRecord } from '../record-rules.js';
import type { Scope } from '../structure.js';
import type { ActivityType, Vocabulary } from '../vocabulary/activity-type.js';

export interface RowContext {
  readonly now: Date;
  readonly todayIn: (zone: Zone) => LocalDate;
  readonly ageBands: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly findCentre: FindCentre;
  readonly findType: (cell: string) => ActivityType | undefined;
}

/** What a row says, with every default filled in. */
export interface ActivityOfRow {
  readonly centre: Scope;
  readonly record: ActivityRecord;
  /** Null where the file gives none. */
  readonly code: string | null;
  readonly loggedAt: Date | null;
  readonly loggedBy: string | null;
}

/** Reads one row; the first thing that is wrong with it keeps it out. */
export function readActivityRow(cells: RowCells, context: RowContext): ActivityOfRow | RowProblem {
  try {
    return read(cells, context);
  } catch (error) {
    if (error instanceof BadCell) return error.problem;
    throw error;
  }
}

/** Ends the reading of a row. */
class BadCell extends Error {
  override readonly name = 'BadCell';

  readonly problem: RowProblem;

  constructor(problem: RowProblem) {
    super(`A cell can't be read: ${problem.reason}.`);
    this.problem = problem;
  }
}

function read(cells: RowCells, context: RowContext): ActivityOfRow {
  const code = optional(cells, 'code', normaliseCode, 'bad-code');
  const date = required(cells, 'date', readDateCell, 'not-a-date');
  const start = optional(cells, 'start', readTimeCell, 'not-a-time');
  const durationMin = required(cells, 'duration_min', readNumberCell, 'not-a-number');
  const centre = sound(context.findCentre(cells));
  const type = required(cells, 'type', context.findType, 'unknown-type');
  const volunteers = optional(cells, 'volunteers', readNumberCell, 'not-a-number') ?? 0;
  const loggedAt = optional(cells, 'logged_at', (cell) => readMoment(cell, centre.zone), 'not-a-moment');

  const record: ActivityRecord = {
    date,
    start,
    durationMin,
    type: type.key,
    form: optional(cells, 'form', oneOf(forms), 'unknown-value') ?? type.form,
    setting: optional(cells, 'setting', oneOf(settings), 'unknown-value') ?? 'in_house',
    title: textOf(cells('title')),
    note: textOf(cells('note')),
    ...sound(headsOfRow(cells)),
    ages: optional(cells, 'ages', readAgesCell, 'unknown-value') ?? {},
    newcomers: optional(cells, 'newcomers', readNumberCell, 'not-a-number'),
    volunteers,
    volunteerMin:
      optional(cells, 'volunteer_hours', readHoursCell, 'not-a-number') ?? volunteers * durationMin,
    ledBy: optional(cells, 'led_by', oneOf(leaders), 'unknown-value') ?? 'staff',
    youthLeaders: optional(cells, 'youth_leaders', readNumberCell, 'not-a-number'),
  };

  const { now, ageBands, vocabulary } = context;
  const [problem] = checkRecord(record, {
    today: context.todayIn(centre.zone),
    ageBands,
    vocabulary,
    origin: 'imported',
  });
  if (problem) throw new BadCell(problemOfRecord(problem));
  if (loggedAt && loggedAt > now) {
    throw new BadCell({ reason: 'in-the-future', column: 'logged_at', value: cells('logged_at') });
  }

  return { centre, record, code, loggedAt, loggedBy: textOf(cells('logged_by')) };
}

function required<T>(
  cells: RowCells,
  column: ImportColumn,
  reading: (cell: string) => T | null | undefined,
  reason: RowProblem['reason'],
): T {
  const value = optional(cells, column, reading, reason);
  if (value === null) throw new BadCell({ reason: 'missing', column });

  return value;
}

function optional<T>(
  cells: RowCells,
  column: ImportColumn,
  reading: (cell: string) => T | null | undefined,
  reason: RowProblem['reason'],
): T | null {
  const cell = cells(column);
  if (cell === '') return null;
  const value = reading(cell) ?? null;
  if (value === null) throw new BadCell({ reason, column, value: cell });

  return value;
}

function sound<T extends object>(value: T | RowProblem): T {
  if ('reason' in value) throw new BadCell(value);

  return value;
}

function oneOf<T extends string>(all: readonly T[]): (cell: string) => T | undefined {
  return (cell) => all.find((value) => value === cell.toLowerCase());
}

function textOf(cell: string): string | null {
  return cell === '' ? null : cell;
}
