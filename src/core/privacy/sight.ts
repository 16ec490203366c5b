import { genderBuckets, visitsOf, type ActivityRecord, type AgeCounts } from '../activity.js';
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

/** Whether somebody has a role at this place itself that is more than a volunteer's: its figures are exact for them. */
export function isOfStaff({ grants }: Pick<Person, 'grants'>, placeId: string): boolean {
  return grants.some(({ role, scope }) => scope.id === placeId && role !== 'volunteer');
}

/** What is counted of an activity, as far as a small part of it can be worked out. */
interface Counted {
  readonly parts: readonly number[];
  readonly ages: AgeCounts;
  /** The total stays, and tells how many are of no known age. */
  readonly visits: number;
}

/** Any of the parts or ages that isn't 0 and under the threshold: all go with it, so that none can be worked out. */
export function hasSmallPart({ parts, ages, visits }: Counted, smallCell: number): boolean {
  const known = Object.values(ages);
  const ofNoKnownAge = visits - known.reduce((sum, count) => sum + count, 0);

  return [...parts, ...known, ofNoKnownAge].some((count) => count > 0 && count < smallCell);
}

export function fromAbove(record: ActivityRecord, smallCell: number): ActivityRecord {
  const visits = visitsOf(record);
  const counted = { parts: genderBuckets.map((bucket) => record[bucket]), ages: record.ages, visits };
  const hidden = { girls: 0, boys: 0, nonbinary: 0, unknown: visits, ages: {} };

  return { ...record, note: null, ...(hasSmallPart(counted, smallCell) && hidden) };
}
