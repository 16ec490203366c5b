import {
  forms,
  leaders,
  settings,
  type Activity,
  type ActivityRecord,
  type AgeCounts,
  type Confirmed,
} from '../../core/activity.js';
import type { Activity as ActivityRow, ActivityVersion as VersionRow } from '../generated/sqlite/client.js';
import { oneOf } from '../one-of.js';

/** The columns that an activity and each of its versions have in common. */
export type RecordRow = Pick<ActivityRow & VersionRow, keyof ActivityRow & keyof VersionRow>;

export function activityFrom(row: ActivityRow): Activity {
  return {
    centreId: row.centreId,
    id: row.id,
    networkId: row.networkId,
    code: row.code,
    version: row.version,
    record: recordFrom(row),
    loggedAt: row.loggedAt,
    loggedAtGiven: row.loggedAtGiven,
    loggedById: row.loggedById,
    loggedByLabel: row.loggedByLabel,
    deletedAt: row.deletedAt,
    confirmed: confirmedFrom(row.confirmed),
  };
}

export function recordFrom(row: RecordRow): ActivityRecord {
  return {
    date: row.onDate,
    start: row.startsAt,
    durationMin: row.durationMin,
    type: row.type,
    form: oneOf(forms, row.form),
    setting: oneOf(settings, row.setting),
    title: row.title,
    note: row.note,
    girls: row.girls,
    boys: row.boys,
    nonbinary: row.nonbinary,
    unknown: row.unknown,
    ages: agesFrom(row.ages),
    newcomers: row.newcomers,
    volunteers: row.volunteers,
    volunteerMin: row.volunteerMin,
    ledBy: oneOf(leaders, row.ledBy),
    youthLeaders: row.youthLeaders,
  };
}

/** The record as columns, but for `ages`, which is JSON. */
export function recordColumns(
  record: ActivityRecord,
): Omit<RecordRow, 'centreId' | 'version' | 'delayMin' | 'ages'> {
  return {
    onDate: record.date,
    startsAt: record.start,
    durationMin: record.durationMin,
    type: record.type,
    form: record.form,
    setting: record.setting,
    title: record.title,
    note: record.note,
    girls: record.girls,
    boys: record.boys,
    nonbinary: record.nonbinary,
    unknown: record.unknown,
    newcomers: record.newcomers,
    volunteers: record.volunteers,
    volunteerMin: record.volunteerMin,
    ledBy: record.ledBy,
    youthLeaders: record.youthLeaders,
  };
}

function confirmedFrom(confirmed: unknown): Confirmed {
  return typeof confirmed === 'object' ? (confirmed ?? {}) : {};
}

function agesFrom(ages: unknown): AgeCounts {
  if (typeof ages !== 'object' || ages === null) throw new Error('The store holds ages that are no counts.');

  return Object.fromEntries(Object.entries(ages).map(([band, count]) => [band, Number(count)]));
}
