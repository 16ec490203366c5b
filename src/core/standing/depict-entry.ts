import type { ActivityRef } from '../activity.js';
import { placeOf, seenBy, showEntry, type Onlooker } from '../entry/show-entry.js';
import type { Depict, Stand } from './depict.js';
import { refOfEntry } from './shown-entry.js';

/** The receipt of an entry as the latest change has left it. */
export const depictEntry: Depict = async (subject, stand) => {
  const activity = await stand.activities.byRef(refOfEntry(subject));
  const [last, before] = activity ? (await stand.activities.history(activity)).toReversed() : [];
  if (!activity || !last) return undefined;

  const onlooker = await whoeverIsThere(activity, stand);
  const entry = await showEntry(activity, onlooker);
  if (activity.deletedAt) {
    return last.act === 'deleted'
      ? { kind: 'entry-deleted', entry, slot: null }
      : { kind: 'change-taken-back', act: last.act, entry };
  }
  if (!before) return { kind: 'entry-saved', entry, slot: null };

  const see = await seenBy(activity, onlooker);
  return { kind: 'entry-changed', entry, before: see(before.record), slot: null };
};

/** A room that nobody has linked belongs to those who logged in it; one of another place sees from above. */
async function whoeverIsThere({ centreId }: ActivityRef, stand: Stand): Promise<Onlooker> {
  if (stand.room.scope) return stand;

  return { ...stand, room: { ...stand.room, scope: await placeOf(centreId, stand) } };
}
