import type { Language } from '../../src/core/calendar.js';
import type { ScopeKind } from '../../src/core/structure.js';

/** A room that has ordered the digest of its place, and who looks at it there. */
export interface Scene {
  readonly name: string;
  readonly place: { readonly kind: ScopeKind; readonly name: string };
  readonly language: Language;
  readonly viewer: string;
}

export const scenes: readonly Scene[] = [
  scene('active', 'centre', 'Klub Lipa', 'sl', 'ana'),
  scene('slow', 'centre', 'Klub Zvezda', 'sv', 'elin'),
  scene('corrected', 'municipality', 'Ljubljana', 'en', 'marko'),
  scene('network', 'network', 'Mreža Lipa', 'sl', 'nina'),
  scene('republic', 'network', 'Mreža Republika', 'en', 'kim'),
  scene('quiet', 'centre', 'MC Reka', 'sv', 'elin'),
];

export function addressOf({ name }: Scene): string {
  return `group:digest-${name}`;
}

function scene(name: string, kind: ScopeKind, place: string, language: Language, viewer: string): Scene {
  return { name, place: { kind, name: place }, language, viewer };
}
