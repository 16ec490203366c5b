import { seenBy, showEntry } from '../entry/show-entry.js';
import type { Depict } from './depict.js';
import { refOfEntry } from './shown-entry.js';

/** The receipt of an entry as the latest change has left it. */
export const depictEntry: Depict = async (subject, stand) => {
  const activity = await stand.activities.byRef(refOfEntry(subject));
  const [last, before] = activity ? (await stand.activities.history(activity)).toReversed() : [];
  if (!activity || !last) return undefined;

  const entry = await showEntry(activity, stand);
  if (activity.deletedAt) {
    return last.act === 'deleted'
      ? { kind: 'entry-deleted', entry, slot: null }
      : { kind: 'change-taken-back', act: last.act, entry };
  }
  if (!before) return { kind: 'entry-saved', entry, slot: null };

  const see = await seenBy(activity, stand);
  return { kind: 'entry-changed', entry, before: see(before.record), slot: null };
};
