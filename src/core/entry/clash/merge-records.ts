import type { ActivityRecord } from '../../activity.js';

/** What somebody made of a record, on top of what others have made of it meanwhile. Each bucket of heads is a field of its own. */
export function mergeRecords(
  base: ActivityRecord,
  mine: ActivityRecord,
  present: ActivityRecord,
): ActivityRecord {
  const fields = Object.keys(base) as (keyof ActivityRecord)[];
  const changed = fields.filter((field) => !isSame(mine[field], base[field]));
  const merged: ActivityRecord = {
    ...present,
    ...Object.fromEntries(changed.map((field) => [field, mine[field]])),
  };

  return hasUsualHours(mine) && (changed.includes('volunteers') || changed.includes('durationMin'))
    ? { ...merged, volunteerMin: merged.volunteers * merged.durationMin }
    : merged;
}

/** Volunteers who were there throughout. */
function hasUsualHours({ volunteers, volunteerMin, durationMin }: ActivityRecord): boolean {
  return volunteerMin === volunteers * durationMin;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
