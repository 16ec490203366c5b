import type { MemberDesk } from './command.js';
import type { Grant } from './rights.js';
import type { Scope } from './structure.js';

/** All places in the person's reach that `fits`, each once. */
export async function placesWhere(
  { person, structure }: Pick<MemberDesk, 'person' | 'structure'>,
  fits: (place: Scope, grants: readonly Grant[]) => boolean,
): Promise<readonly Scope[]> {
  const found = new Map<string, Scope>();

  for (const { scope } of person.grants) {
    for (const place of await structure.within(scope.id)) {
      if (fits(place, person.grants)) found.set(place.id, place);
    }
  }

  return [...found.values()];
}
