import type { ActivityRef } from '../activity.js';
import type { MemberDesk } from '../command.js';
import { shownEntry } from '../standing/shown-entry.js';
import { shownCount, type LiveCount } from './live-count.js';

/** A count that has ended became an entry, which is shown wherever the count stood. */
export async function becomeThat(
  count: LiveCount,
  activity: ActivityRef,
  { counts, standing, now }: MemberDesk,
): Promise<void> {
  await counts.settle(count.id, activity.id);
  await standing.turn(shownCount(count), shownEntry(activity), now);
}
