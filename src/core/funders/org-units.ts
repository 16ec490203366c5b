import { nameKey, type Scope } from '../structure.js';

/** What each place is called in DHIS2, by its id: its name; of namesakes, with its municipality in brackets. */
export function orgUnits(places: readonly Scope[]): ReadonlyMap<string, string> {
  const byId = new Map(places.map((place) => [place.id, place]));
  const known = new Map<string, number>();
  for (const { name } of places) known.set(nameKey(name), (known.get(nameKey(name)) ?? 0) + 1);

  return new Map(
    places.map(({ id, name, municipalityId }) => {
      const municipality = byId.get(municipalityId ?? '');
      const isOneOfSeveral = (known.get(nameKey(name)) ?? 0) > 1;

      return [id, isOneOfSeveral && municipality ? `${name} (${municipality.name})` : name];
    }),
  );
}
