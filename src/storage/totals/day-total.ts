import { genderBuckets, type ActivityRecord } from '../../core/activity.js';

/** An activity that counts once more, or once less. */
export interface Counted {
  readonly centreId: string;
  readonly record: ActivityRecord;
  readonly sign: 1 | -1;
}

/** What one row of sums is about. */
export interface TotalKey {
  readonly centreId: string;
  readonly onDate: string;
  readonly type: string;
  readonly form: string;
  readonly setting: string;
  readonly ledBy: string;
}

export const totalKeys = ['centreId', 'onDate', 'type', 'form', 'setting', 'ledBy'] as const;

export const sums = [
  'activities',
  'minutes',
  ...genderBuckets,
  'newcomers',
  'volunteers',
  'volunteerMin',
  'youthLeaders',
] as const;
export type Sums = Readonly<Record<(typeof sums)[number], number>>;

export function totalKeyOf(centreId: string, record: ActivityRecord): TotalKey {
  const { date, type, form, setting, ledBy } = record;

  return { centreId, onDate: date, type, form, setting, ledBy };
}

/** What the activity adds to its day. Where nobody said, nothing. */
export function sumsOf(record: ActivityRecord): Sums {
  return {
    activities: 1,
    minutes: record.durationMin,
    girls: record.girls,
    boys: record.boys,
    nonbinary: record.nonbinary,
    unknown: record.unknown,
    newcomers: record.newcomers ?? 0,
    volunteers: record.volunteers,
    volunteerMin: record.volunteerMin,
    youthLeaders: record.youthLeaders ?? 0,
  };
}
