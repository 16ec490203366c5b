import type { Activity } from '../activity.js';
import type { Desk } from '../command.js';
import type { EntryShown } from '../facts.js';
import type { Scope } from '../structure.js';
import { dateAt } from '../today.js';
import { typeNamed } from '../vocabulary/type-named.js';

/** Entries with what is needed to tell of them: names and places are looked up now, never stored with them. */
export async function showEntries(
  activities: readonly Activity[],
  desk: Desk,
): Promise<readonly EntryShown[]> {
  const names = await desk.people.names(activities.flatMap(({ loggedById }) => loggedById ?? []));
  const shown: EntryShown[] = [];

  for (const activity of activities) {
    const centre = await placeOf(activity.centreId, desk);
    const vocabulary = await desk.structure.vocabulary(activity.networkId);
    const by = activity.loggedById ? (names.get(activity.loggedById) ?? null) : activity.loggedByLabel;

    shown.push({
      code: activity.code,
      version: activity.version,
      record: activity.record,
      type: typeNamed(activity.record.type, vocabulary),
      vocabulary,
      centre,
      today: dateAt(desk.now, centre.zone),
      by,
      deleted: activity.deletedAt !== null,
    });
  }

  return shown;
}

export async function showEntry(activity: Activity, desk: Desk): Promise<EntryShown> {
  const [shown] = await showEntries([activity], desk);
  if (!shown) throw new Error(`Entry ${activity.code} could not be shown.`);
  return shown;
}

export async function placeOf(scopeId: string, desk: Desk): Promise<Scope> {
  const scope = await desk.structure.scope(scopeId);
  if (!scope) throw new Error(`There is no scope ${scopeId}, yet an entry or a draft names it.`);
  return scope;
}
