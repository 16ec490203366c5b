import type { Activity, ActivityRecord } from '../activity.js';
import type { Desk } from '../command.js';
import type { EntryShown } from './entry-facts.js';
import { fromAbove, sightOf } from '../privacy/sight.js';
import type { Scope } from '../structure.js';
import { dateAt } from '../today.js';
import { typeNamed } from '../vocabulary/type-named.js';
import { stillConfirmed } from './unusual/confirmed.js';

/** Who looks, and where: at a desk, or nobody in particular. */
export type Onlooker = Pick<Desk, 'people' | 'structure' | 'person' | 'room' | 'now'>;

/** Entries with what is needed to tell of them, as this person may see them: names and places are looked up now, never stored. */
export async function showEntries(
  activities: readonly Activity[],
  desk: Onlooker,
): Promise<readonly EntryShown[]> {
  const names = await desk.people.names(activities.flatMap(({ loggedById }) => loggedById ?? []));
  const shown: EntryShown[] = [];

  for (const activity of activities) {
    const centre = await placeOf(activity.centreId, desk);
    const vocabulary = await desk.structure.vocabulary(activity.networkId);
    const by = activity.loggedById ? (names.get(activity.loggedById) ?? null) : activity.loggedByLabel;
    const sight = sightOf(activity.loggedById, centre, desk.person, desk.room);
    const see = await seenBy(activity, desk);

    shown.push({
      code: activity.code,
      version: activity.version,
      record: see(activity.record),
      type: typeNamed(activity.record.type, vocabulary),
      vocabulary,
      centre,
      today: dateAt(desk.now, centre.zone),
      by: sight === 'whole' ? by : null,
      sight,
      deleted: activity.deletedAt !== null,
      confirmed: stillConfirmed(activity.confirmed, activity.record),
    });
  }

  return shown;
}

export async function showEntry(activity: Activity, desk: Onlooker): Promise<EntryShown> {
  const [shown] = await showEntries([activity], desk);
  if (!shown) throw new Error(`Entry ${activity.code} could not be shown.`);
  return shown;
}

/** How any state of the activity looks to this person: see `Sight`. */
export async function seenBy(
  { loggedById, centreId, networkId }: Activity,
  desk: Onlooker,
): Promise<(record: ActivityRecord) => ActivityRecord> {
  const sight = sightOf(loggedById, await placeOf(centreId, desk), desk.person, desk.room);
  if (sight === 'whole') return (record) => record;

  const { smallCell } = await desk.structure.settings(networkId);
  return (record) => fromAbove(record, smallCell);
}

export async function placeOf(scopeId: string, desk: Pick<Desk, 'structure'>): Promise<Scope> {
  const scope = await desk.structure.scope(scopeId);
  if (!scope) throw new Error(`There is no scope ${scopeId}, yet an entry or a draft names it.`);
  return scope;
}
