import type { Store } from '../../src/core/ports.js';
import type { Scope } from '../../src/core/structure.js';

export type PlaceOf = (kind: Scope['kind'], name: string) => Scope;

/** Finds every place of every network by its name. */
export async function placesOf({ records: { structure } }: Store): Promise<PlaceOf> {
  const places: Scope[] = [];
  for (const { id } of await structure.networks()) places.push(...(await structure.within(id)));

  return (kind, name) => {
    const found = places.find((place) => place.kind === kind && place.name === name);
    if (!found) throw new Error(`There is no ${name}.`);

    return found;
  };
}
