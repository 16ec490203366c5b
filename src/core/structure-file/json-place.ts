import type { StructureProblem, StructureReason } from './structure-file.js';

/** A value of a JSON file with where it stands. What is wrong is noted, and reading goes on. */
export interface JsonPlace {
  readonly path: string;
  readonly value: unknown;
  readonly notes: Notes;
}

/** What came up while reading. */
export interface Notes {
  readonly problems: StructureProblem[];
  /** Paths of fields that mean nothing here and were left out. */
  readonly ignored: string[];
}

function problemAt({ path, notes }: JsonPlace, reason: StructureReason): void {
  notes.problems.push({ path, reason });
}

export function isAbsent({ value }: JsonPlace): boolean {
  return value === undefined || value === null;
}

/** The fields of an object by name, each a place of its own even when the object lacks it; null when it is no object. */
export function fieldsOf<Name extends string>(
  place: JsonPlace,
  names: readonly Name[],
): Readonly<Record<Name, JsonPlace>> | null {
  const { value, path, notes } = place;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    problemAt(place, isAbsent(place) ? 'missing' : 'not-an-object');

    return null;
  }
  const stored = new Map<string, unknown>(Object.entries(value));
  for (const name of stored.keys()) {
    if (!names.some((known) => known === name)) notes.ignored.push(`${path}.${name}`);
  }
  const fieldOf = (name: Name): JsonPlace => ({ path: `${path}.${name}`, value: stored.get(name), notes });

  return Object.fromEntries(names.map((name) => [name, fieldOf(name)])) as Record<Name, JsonPlace>;
}

/** What `read` makes of each element, those it makes nothing of left out; nothing for a list that is absent. */
export function listOf<T>(place: JsonPlace, read: (element: JsonPlace) => T | null): readonly T[] {
  if (isAbsent(place)) return [];
  const { value, path, notes } = place;
  if (!Array.isArray(value)) {
    problemAt(place, 'not-a-list');

    return [];
  }

  return value.flatMap((element: unknown, index) => {
    const made = read({ path: `${path}[${index}]`, value: element, notes });

    return made === null ? [] : [made];
  });
}

/** Null, without a problem, for what is absent. */
export function optional<T>(place: JsonPlace, read: (place: JsonPlace) => T | null): T | null {
  return isAbsent(place) ? null : read(place);
}

export function textAt(place: JsonPlace, most = 200): string | null {
  if (typeof place.value !== 'string') return refused(place, isAbsent(place) ? 'missing' : 'not-text');
  const text = storable(place.value).trim();
  if (text === '') return refused(place, 'empty');

  return Array.from(text).length > most ? refused(place, 'too-long') : text;
}

/** Half characters and NUL can't be kept by every database. */
function storable(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\u{FFFD}').replaceAll('\0', '');
}

/** A text that passes a test of its own. */
export function textWhere(
  place: JsonPlace,
  test: (text: string) => boolean,
  reason: StructureReason,
): string | null {
  const text = textAt(place);
  if (text === null) return null;

  return test(text) ? text : refused(place, reason);
}

export function oneOf<T extends string>(
  place: JsonPlace,
  among: readonly T[],
  reason: StructureReason,
): T | null {
  const text = textAt(place);
  if (text === null) return null;

  return among.find((each) => each === text) ?? refused(place, reason);
}

export function wholeAt(place: JsonPlace, least: number, most: number): number | null {
  const { value } = place;
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    return refused(place, isAbsent(place) ? 'missing' : 'not-a-whole-number');
  }

  return value < least || value > most ? refused(place, 'out-of-range') : value;
}

export function refused(place: JsonPlace, reason: StructureReason): null {
  problemAt(place, reason);

  return null;
}

/** Says of every element but the first with the same key that it is there twice. */
export function refuseTwice<T extends { readonly path: string }>(
  notes: Notes,
  elements: readonly T[],
  keyOf: (element: T) => string,
): void {
  const seen = new Set<string>();
  for (const element of elements) {
    const key = keyOf(element);
    if (seen.has(key)) notes.problems.push({ path: element.path, reason: 'twice' });
    seen.add(key);
  }
}
