import { count, hours, quotient, shown, type Amount } from '../indicators/amount.js';
import type { OpenSums } from '../figures/open-sums.js';

/** A column of a table: what is told of the activities that a row is about. Its name is `measure-KEY` in the locales. */
export interface Measure<Key extends string = string> {
  readonly key: Key;
  readonly kind: 'count' | 'hours' | 'ratio';
  /** Null where it would be divided by nothing. */
  readonly of: (sums: OpenSums, activeWeeks: number) => number | null;
}

/** One that adds up over places and times. */
export interface SummedMeasure<Key extends string = string> extends Measure<Key> {
  readonly kind: 'count' | 'hours';
  readonly of: (sums: OpenSums) => number;
}

export const activities = counted('activities', (sums) => sums.activities);
export const visits = counted('visits', (sums) => sums.visits);
export const youthLeaders = counted('youth_leaders', (sums) => sums.youthLeaders);
export const youthActivities = counted('led_by_youth', (sums) => sums.youthActivities);
export const togetherActivities = counted('led_together', (sums) => sums.togetherActivities);
export const volunteers = counted('volunteers', (sums) => sums.volunteers);
export const activityHours = summedHours('activity_hours', (sums) => sums.minutes);
export const volunteerHours = summedHours('volunteer_hours', (sums) => sums.volunteerMin);

export const activitiesPerWeek = weekly('activities_per_week', (sums) => count(sums.activities));
export const visitsPerWeek = weekly('visits_per_week', (sums) => count(sums.visits));
export const hoursPerWeek = weekly('hours_per_week', (sums) => hours(sums.minutes));
export const youthHoursPerWeek = weekly('youth_hours_per_week', (sums) => hours(sums.youthMinutes));
export const volunteersPerWeek = weekly('volunteers_per_week', (sums) => count(sums.volunteers));
export const volunteerHoursPerWeek = weekly('volunteer_hours_per_week', (sums) => hours(sums.volunteerMin));

function counted<Key extends string>(key: Key, of: (sums: OpenSums) => number): SummedMeasure<Key> {
  return { key, kind: 'count', of };
}

function summedHours<Key extends string>(key: Key, minutes: (sums: OpenSums) => number): SummedMeasure<Key> {
  return { key, kind: 'hours', of: (sums) => shown(hours(minutes(sums))) };
}

/** Divided by the weeks of the place with at least one activity of any kind, so that rows add up. */
function weekly<Key extends string>(key: Key, amount: (sums: OpenSums) => Amount): Measure<Key> {
  return { key, kind: 'ratio', of: (sums, activeWeeks) => quotient(amount(sums), count(activeWeeks), 1) };
}
