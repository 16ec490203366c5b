import type { RecordField } from '../../core/record-rules.js';

/** The columns of an export, in their order; an import takes any of them in any order. */
export const activityColumns = [
  'code',
  'date',
  'start',
  'duration_min',
  'municipality',
  'centre',
  'type',
  'form',
  'setting',
  'title',
  'total',
  'girls',
  'boys',
  'nonbinary',
  'unknown',
  'ages',
  'newcomers',
  'volunteers',
  'volunteer_hours',
  'led_by',
  'youth_leaders',
  'note',
  'logged_by',
  'logged_at',
] as const;
export type ActivityColumn = (typeof activityColumns)[number];

export const dayMarkColumns = [
  'date',
  'municipality',
  'centre',
  'state',
  'from',
  'to',
  'reason',
  'logged_at',
] as const;
export type DayMarkColumn = (typeof dayMarkColumns)[number];

/** The column that holds a field of the record. */
export const columnOf = {
  date: 'date',
  start: 'start',
  durationMin: 'duration_min',
  type: 'type',
  form: 'form',
  setting: 'setting',
  title: 'title',
  total: 'total',
  girls: 'girls',
  boys: 'boys',
  nonbinary: 'nonbinary',
  unknown: 'unknown',
  ages: 'ages',
  newcomers: 'newcomers',
  volunteers: 'volunteers',
  volunteerMin: 'volunteer_hours',
  ledBy: 'led_by',
  youthLeaders: 'youth_leaders',
  note: 'note',
} as const satisfies Readonly<Record<RecordField, ActivityColumn>>;
