import { depictEntry } from '../standing/depict-entry.js';
import type { Depict } from '../standing/depict.js';
import { shownEntry } from '../standing/shown-entry.js';
import { showCount } from './show-count.js';

/** A head-count as it stands, or what it became. */
export const depictCount: Depict = async (id, stand) => {
  const count = await stand.counts.byId(id);
  if (!count) return undefined;
  const { centreId, activityId } = count;
  if (activityId !== null) return depictEntry(shownEntry({ centreId, id: activityId }).subject, stand);

  const shown = await showCount(count, stand);
  return count.givenUpAt === null
    ? { kind: 'count-stands', count: shown, slot: null }
    : { kind: 'count-given-up', count: shown };
};

/** Where it stood before it was shown again further down. */
export const depictMovedCount: Depict = async (id, stand) => {
  const count = await stand.counts.byId(id);

  return count && { kind: 'count-moved', count: await showCount(count, stand) };
};
