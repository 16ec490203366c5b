import { nameKey, scopeKinds, type ScopeKind } from '../structure.js';
import type { Place } from './plan-places.js';

export type PlaceFound =
  { readonly kind: 'found'; readonly place: Place } | { readonly kind: 'none' | 'several' };

/** The place a file names, by its bare name or with its kind before it, like `centre:Klub Lipa`. */
export function findPlace(
  places: readonly Place[],
  named: string,
  municipality: string | null,
  among: readonly ScopeKind[] = scopeKinds,
): PlaceFound {
  const within = places.filter(
    (place) => among.includes(place.kind) && (municipality === null || isIn(place, municipality)),
  );
  const bare = within.filter(({ name }) => nameKey(name) === nameKey(named));
  const [place, ...others] = bare.length > 0 ? bare : within.filter((each) => isNamed(each, named));
  if (place === undefined) return { kind: 'none' };

  return others.length > 0 ? { kind: 'several' } : { kind: 'found', place };
}

function isNamed({ kind, name }: Place, named: string): boolean {
  const prefix = `${kind}:`;

  return named.startsWith(prefix) && nameKey(named.slice(prefix.length)) === nameKey(name);
}

function isIn({ within }: Place, municipality: string): boolean {
  return within !== null && nameKey(within) === nameKey(municipality);
}
