import { genderBuckets, visitsOf, type ActivityRecord } from '../activity.js';
import type { Person, Room } from '../people.js';
import type { Scope } from '../structure.js';

/** How an entry is seen: by its own centre with everything it says, from above with no note, writer or small cell. */
export type Sight = 'whole' | 'above';

/** Whole for who has a role at the centre itself, wrote the entry, or asks in the centre's own room. */
export function sightOf(loggedById: string | null, centre: Scope, person: Person | null, room: Room): Sight {
  if (room.scope?.id === centre.id) return 'whole';
  if (person && loggedById === person.id) return 'whole';

  return person?.grants.some(({ scope }) => scope.id === centre.id) ? 'whole' : 'above';
}

/** Any cell under the threshold takes all parts and ages with it, so that none can be worked out; the total stays. */
export function fromAbove(record: ActivityRecord, smallCell: number): ActivityRecord {
  const cells = [...genderBuckets.map((bucket) => record[bucket]), ...Object.values(record.ages)];
  const isSmall = cells.some((count) => count > 0 && count < smallCell);
  const parts = { girls: 0, boys: 0, nonbinary: 0, unknown: visitsOf(record), ages: {} };

  return { ...record, note: null, ...(isSmall && parts) };
}
