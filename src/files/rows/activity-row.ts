import { visitsOf, type Activity, type AgeCounts } from '../../core/activity.js';
import type { ActivityColumn } from '../../core/columns.js';
import { hoursOf } from '../../core/hours.js';
import { momentOf } from './moment.js';

/** An activity as it leaves in a file: numbers are numbers, what nobody said is null. */
export interface ActivityRow extends Readonly<
  Record<Exclude<ActivityColumn, 'ages'>, string | number | null>
> {
  readonly ages: AgeCounts | null;
}

/** Where an activity counts, in names. */
export interface PlaceNames {
  readonly municipality: string;
  readonly centre: string;
}

/** `loggedBy` is the name as it is now; null for somebody who was forgotten. */
export function activityRow(activity: Activity, place: PlaceNames, loggedBy: string | null): ActivityRow {
  const { record } = activity;

  return {
    code: activity.code,
    date: record.date,
    start: record.start,
    duration_min: record.durationMin,
    municipality: place.municipality,
    centre: place.centre,
    type: record.type,
    form: record.form,
    setting: record.setting,
    title: record.title,
    total: visitsOf(record),
    girls: record.girls,
    boys: record.boys,
    nonbinary: record.nonbinary,
    unknown: record.unknown,
    ages: Object.keys(record.ages).length > 0 ? record.ages : null,
    newcomers: record.newcomers,
    volunteers: record.volunteers,
    volunteer_hours: hoursOf(record.volunteerMin),
    led_by: record.ledBy,
    youth_leaders: record.youthLeaders,
    note: record.note,
    logged_by: loggedBy,
    logged_at: activity.loggedAtGiven ? momentOf(activity.loggedAt) : null,
  };
}
