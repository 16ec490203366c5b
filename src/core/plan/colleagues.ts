import type { MemberDesk } from '../command.js';
import { centresWhere } from '../entry/centres.js';
import type { Colleague } from './read/take-people.js';

/** Who has a role at the very centre, each once, by name. */
export async function colleaguesAt(
  centreIds: readonly string[],
  { people }: Pick<MemberDesk, 'people'>,
): Promise<readonly Colleague[]> {
  const held = await people.heldAt(centreIds);
  const names = new Map(held.map(({ personId, displayName }) => [personId, displayName]));

  return [...names]
    .map(([personId, name]) => ({ personId, name }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** Those of the centre that is meant, or of all at which the person plans. */
export async function colleaguesFor(
  centreId: string | null,
  desk: MemberDesk,
): Promise<readonly Colleague[]> {
  const centreIds =
    centreId === null ? (await centresWhere(desk, 'plan activities')).map(({ id }) => id) : [centreId];

  return colleaguesAt(centreIds, desk);
}
