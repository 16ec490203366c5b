import { activityEnd, delayMin } from '../activity-end.js';
import type { MemberDesk } from '../command.js';
import type { Fact } from '../facts.js';
import { findChangeableEntry } from './find-entry.js';
import { placeOf, showEntry } from './show-entry.js';

/** Marks an entry as deleted, which undo takes back. */
export async function deleteEntry(code: string, slot: string | null, desk: MemberDesk): Promise<Fact> {
  const found = await findChangeableEntry(code, desk);
  if ('refused' in found) return { kind: 'refused', because: found.refused };

  const { activity } = found;
  if (activity.deletedAt) return { kind: 'refused', because: { reason: 'entry-gone' } };

  const { zone } = await placeOf(activity.centreId, desk);
  const deleted = await desk.activities.change(activity, activity.version, {
    act: 'deleted',
    record: activity.record,
    deleted: true,
    delayMin: delayMin(activityEnd(activity.record, zone), activity.loggedAt),
    changedAt: desk.now,
    changedById: desk.person.id,
    roomId: desk.room.id,
  });
  if (!deleted) return { kind: 'refused', because: { reason: 'changed-meanwhile' } };

  return { kind: 'entry-deleted', entry: await showEntry(deleted, desk), slot };
}
