import type { AuditDetail, AuditNote } from './audit.js';
import type { Records } from './ports.js';
import type { Scope } from './structure.js';

/** An administrative act with the names it needs, as they are now. */
export interface ActShown extends AuditNote {
  readonly place: Scope | null;
  /** By id; nobody who was forgotten. */
  readonly people: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, string>;
}

type Names = Pick<Records, 'people' | 'structure'>;

export async function showActs<Note extends AuditNote>(
  notes: readonly Note[],
  { people, structure }: Names,
): Promise<readonly (Note & ActShown)[]> {
  const details = notes.flatMap(({ before, after }) => [before, after]);
  const names = await people.names([...new Set(details.flatMap(personIn))]);
  const scopeIds = [...notes.map(({ scopeId }) => scopeId), ...details.map((detail) => detail?.scopeId)];
  const scopes = new Map<string, Scope>();
  for (const id of new Set(scopeIds.filter((each) => typeof each === 'string'))) {
    const scope = await structure.scope(id);
    if (scope) scopes.set(id, scope);
  }
  const places = new Map([...scopes].map(([id, { name }]) => [id, name]));

  return notes.map((note) => ({
    ...note,
    place: scopes.get(note.scopeId ?? '') ?? null,
    people: names,
    places,
  }));
}

function personIn(detail: AuditDetail | null): readonly string[] {
  return detail?.personId ? [detail.personId] : [];
}
