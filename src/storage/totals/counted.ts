import type { ActivityRecord } from '../../core/activity.js';
import type { DaySum } from '../../core/day-total.js';

/** An activity that counts once more, or once less. */
export interface Counted {
  readonly centreId: string;
  readonly record: ActivityRecord;
  readonly sign: 1 | -1;
}

/** Columns of the row that an activity is summed up in. */
export const kindColumns = ['centreId', 'onDate', 'type', 'form', 'setting', 'ledBy'] as const;

/** What it adds to that row. */
export function totalColumns({
  centreId,
  record,
  sign,
}: Counted): Readonly<Record<(typeof kindColumns)[number], string> & Record<DaySum, number>> {
  return {
    centreId,
    onDate: record.date,
    type: record.type,
    form: record.form,
    setting: record.setting,
    ledBy: record.ledBy,
    activities: sign,
    minutes: sign * record.durationMin,
    girls: sign * record.girls,
    boys: sign * record.boys,
    nonbinary: sign * record.nonbinary,
    unknown: sign * record.unknown,
    newcomers: sign * (record.newcomers ?? 0),
    volunteers: sign * record.volunteers,
    volunteerMin: sign * record.volunteerMin,
    youthLeaders: sign * (record.youthLeaders ?? 0),
  };
}
