import type { Language } from './calendar.js';
import type { Refusal } from './refusals.js';
import { splitAtIn } from './setup/split-at-in.js';
import { nameKey, scopeKinds, type Scope } from './structure.js';

type Found = { readonly place: Scope } | { readonly refused: Refusal };

/**
 * The one of these places that is meant: by its name, with its kind before it, like `centre:Klub Lipa`, or with its
 * municipality after it. What is not among them is answered as if it were not there at all.
 */
export function placeNamed(typed: string, places: readonly Scope[], language: Language): Found {
  const bare = places.filter(({ name }) => nameKey(name) === nameKey(typed));
  const [place, ...others] = bare.length > 0 ? bare : narrower(typed, places, language);
  if (!place) return { refused: { reason: 'no-such-place', typed } };

  return others.length > 0 ? { refused: { reason: 'several-places', typed } } : { place };
}

function narrower(typed: string, places: readonly Scope[], language: Language): readonly Scope[] {
  const kind = scopeKinds.find((each) => typed.startsWith(`${each}:`));
  if (kind) {
    const name = nameKey(typed.slice(kind.length + 1));
    return places.filter((place) => place.kind === kind && nameKey(place.name) === name);
  }

  const { name, within } = splitAtIn(typed, language);
  if (within === null) return [];
  const municipality = places.find(
    (place) => place.kind === 'municipality' && nameKey(place.name) === nameKey(within),
  );
  return places.filter(
    (place) =>
      place.kind === 'centre' &&
      place.municipalityId === municipality?.id &&
      nameKey(place.name) === nameKey(name),
  );
}
