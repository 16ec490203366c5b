import { genderBuckets, visitsOf, type ActivityRecord } from './activity.js';
import type { LocalDate } from './calendar.js';
import { addDays, isLocalDate, isLocalTime } from './local-date.js';
import type { Vocabulary } from './vocabulary/activity-type.js';

export const limits = {
  daysBack: 366,
  importedFrom: '2000-01-01',
  durationMin: { least: 5, most: 1_440 },
  heads: { least: 0, most: 100_000 },
  volunteerMin: { least: 0, most: 144_000_000 },
  title: 120,
  note: 2_000,
} as const;

export interface RecordContext {
  /** The date where the centre is. */
  readonly today: LocalDate;
  readonly ageBands: readonly string[];
  readonly vocabulary: Vocabulary;
  /** The limit of days back is for typing; a file may be older. */
  readonly origin: 'typed' | 'imported';
}

export type RecordField = keyof ActivityRecord | 'total';

/** What is wrong with one field, and the facts that say so. */
export type RecordProblem = { readonly field: RecordField } & (
  | { readonly problem: 'not-a-date' | 'not-a-time'; readonly value: string }
  | { readonly problem: 'too-long-ago'; readonly value: LocalDate; readonly earliest: LocalDate }
  | { readonly problem: 'in-the-future'; readonly value: LocalDate; readonly today: LocalDate }
  | {
      readonly problem: 'out-of-range';
      readonly value: number;
      readonly least: number;
      readonly most: number;
    }
  | { readonly problem: 'more-than-total'; readonly value: number; readonly total: number }
  | { readonly problem: 'unknown-band' | 'unknown-type'; readonly value: string }
  | { readonly problem: 'too-long'; readonly length: number; readonly most: number }
);

/** Everything that keeps a record from being stored, in the order of its fields; nothing when it may be. */
export function checkRecord(record: ActivityRecord, context: RecordContext): readonly RecordProblem[] {
  return [
    ...checkDate(record.date, context),
    ...checkStart(record.start),
    ...checkRange('durationMin', record.durationMin, limits.durationMin),
    ...checkType(record.type, context.vocabulary),
    ...checkLength('title', record.title, limits.title),
    ...checkHeads(record),
    ...checkAges(record, context.ageBands),
    ...checkPart('newcomers', record.newcomers, record),
    ...checkRange('volunteers', record.volunteers, limits.heads),
    ...checkRange('volunteerMin', record.volunteerMin, limits.volunteerMin),
    ...checkPart('youthLeaders', record.youthLeaders, record),
    ...checkLength('note', record.note, limits.note),
  ];
}

/** Whether somebody may log an activity of that date; `today` is the date where the centre is. */
export function isDateToLog(value: string, today: LocalDate): boolean {
  return isLocalDate(value) && value <= today && value >= addDays(today, -limits.daysBack);
}

function checkDate(value: LocalDate, { today, origin }: RecordContext): readonly RecordProblem[] {
  if (!isLocalDate(value)) return [{ field: 'date', problem: 'not-a-date', value }];
  if (value > today) return [{ field: 'date', problem: 'in-the-future', value, today }];

  const earliest = origin === 'typed' ? addDays(today, -limits.daysBack) : limits.importedFrom;

  return value < earliest ? [{ field: 'date', problem: 'too-long-ago', value, earliest }] : [];
}

function checkStart(value: string | null): readonly RecordProblem[] {
  return value === null || isLocalTime(value) ? [] : [{ field: 'start', problem: 'not-a-time', value }];
}

function checkRange(
  field: RecordField,
  value: number,
  { least, most }: { readonly least: number; readonly most: number },
): readonly RecordProblem[] {
  if (Number.isInteger(value) && value >= least && value <= most) return [];

  return [{ field, problem: 'out-of-range', value, least, most }];
}

function checkType(value: string, vocabulary: Vocabulary): readonly RecordProblem[] {
  return vocabulary.some(({ key }) => key === value)
    ? []
    : [{ field: 'type', problem: 'unknown-type', value }];
}

function checkLength(field: 'title' | 'note', text: string | null, most: number): readonly RecordProblem[] {
  const length = Array.from(text ?? '').length;

  return length > most ? [{ field, problem: 'too-long', length, most }] : [];
}

function checkHeads(record: ActivityRecord): readonly RecordProblem[] {
  const parts = genderBuckets.flatMap((bucket) => checkRange(bucket, record[bucket], limits.heads));

  return parts.length > 0 ? parts : checkRange('total', visitsOf(record), limits.heads);
}

function checkAges(record: ActivityRecord, ageBands: readonly string[]): readonly RecordProblem[] {
  const counts = Object.entries(record.ages);
  const problems = counts.flatMap(([band, count]): readonly RecordProblem[] =>
    ageBands.includes(band)
      ? checkRange('ages', count, limits.heads)
      : [{ field: 'ages', problem: 'unknown-band', value: band }],
  );
  if (problems.length > 0) return problems;

  return checkAgainstTotal(
    'ages',
    counts.reduce((sum, [, count]) => sum + count, 0),
    record,
  );
}

function checkPart(
  field: 'newcomers' | 'youthLeaders',
  value: number | null,
  record: ActivityRecord,
): readonly RecordProblem[] {
  if (value === null) return [];
  const outOfRange = checkRange(field, value, limits.heads);

  return outOfRange.length > 0 ? outOfRange : checkAgainstTotal(field, value, record);
}

/** Says nothing while the heads themselves are wrong: then the total means nothing. */
function checkAgainstTotal(
  field: RecordField,
  value: number,
  record: ActivityRecord,
): readonly RecordProblem[] {
  if (checkHeads(record).length > 0) return [];
  const total = visitsOf(record);

  return value > total ? [{ field, problem: 'more-than-total', value, total }] : [];
}
