import { visitsOf, type Activity, type ActivityRecord } from '../activity.js';
import type { ActivityColumn } from '../columns.js';
import type { ActivityOfRow } from './read-activity-row.js';
import type { Header } from './read-header.js';

type Told = Pick<ActivityOfRow, 'record' | 'loggedAt'> & { readonly centreId: string };

/**
 * Whether a row says of an entry what is stored, in the columns that the file has. Who logged it is not compared: names
 * change and are forgotten.
 */
export function isSameContent(row: ActivityOfRow, stored: Activity, header: Header): boolean {
  const one = { ...row, centreId: row.centre.id };
  const other = { ...stored, loggedAt: stored.loggedAtGiven ? stored.loggedAt : null };

  return header.columns.every((column) => {
    const tell = column === null ? undefined : tellers[column as ActivityColumn];

    return tell === undefined || JSON.stringify(tell(one)) === JSON.stringify(tell(other));
  });
}

const tellers: Readonly<Partial<Record<ActivityColumn, (told: Told) => unknown>>> = {
  date: ofRecord('date'),
  start: ofRecord('start'),
  duration_min: ofRecord('durationMin'),
  centre: ({ centreId }) => centreId,
  type: ofRecord('type'),
  form: ofRecord('form'),
  setting: ofRecord('setting'),
  title: ofRecord('title'),
  total: ({ record }) => visitsOf(record),
  girls: ofRecord('girls'),
  boys: ofRecord('boys'),
  nonbinary: ofRecord('nonbinary'),
  unknown: ofRecord('unknown'),
  ages: ({ record }) => Object.entries(record.ages).sort(),
  newcomers: ofRecord('newcomers'),
  volunteers: ofRecord('volunteers'),
  volunteer_hours: ofRecord('volunteerMin'),
  led_by: ofRecord('ledBy'),
  youth_leaders: ofRecord('youthLeaders'),
  note: ofRecord('note'),
  logged_at: ({ loggedAt }) => loggedAt?.getTime() ?? null,
};

function ofRecord(field: keyof ActivityRecord): (told: Told) => unknown {
  return ({ record }) => record[field];
}
