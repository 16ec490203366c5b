import { activityEnd } from '../activity-end.js';
import type { Zone } from '../calendar.js';
import type { EntryTiming } from '../ports/figure-records.js';

export type ZoneOf = (centreId: string) => Zone;

/** From the activity's end to the logging; 0 when that was before the end. */
export function delayMsOf(entry: EntryTiming, zoneOf: ZoneOf): number {
  return Math.max(0, entry.loggedAt.getTime() - activityEnd(entry, zoneOf(entry.centreId)).getTime());
}
