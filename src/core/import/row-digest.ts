import type { ActivityOfRow } from './read-activity-row.js';

/** Everything a row says, in one text: rows with the same text are the same. */
export function textOfRow({ centre, record, loggedAt, loggedBy }: ActivityOfRow): string {
  const ages = Object.entries(record.ages).sort(([one], [other]) => (one < other ? -1 : 1));

  return JSON.stringify([
    centre.id,
    ...Object.entries({ ...record, ages }).sort(([one], [other]) => (one < other ? -1 : 1)),
    loggedAt?.toISOString() ?? null,
    loggedBy,
  ]);
}
