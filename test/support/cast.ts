import type { Language } from '../../src/core/calendar.js';
import type { Records } from '../../src/core/ports.js';
import type { Role } from '../../src/core/rights.js';
import type { ScopeKind } from '../../src/core/structure.js';

interface Member {
  readonly name: string;
  readonly language: Language;
  readonly role: Role;
  readonly scope: string;
}

/** Invented people of an invented network; every test speaks of these. */
export const cast: Readonly<Record<string, Member>> = {
  luka: { name: 'Luka', language: 'en', role: 'volunteer', scope: 'lipa' },
  ana: { name: 'Ana', language: 'sl', role: 'worker', scope: 'lipa' },
  elin: { name: 'Elin', language: 'sv', role: 'worker', scope: 'lipa' },
  bo: { name: 'Bo', language: 'en', role: 'lead', scope: 'lipa' },
  eva: { name: 'Eva', language: 'en', role: 'worker', scope: 'reka' },
  nik: { name: 'Nik', language: 'en', role: 'coordinator', scope: 'celje' },
  kim: { name: 'Kim', language: 'en', role: 'admin', scope: 'network' },
};

const places: readonly (readonly [id: string, kind: ScopeKind, name: string, parentId: string | null])[] = [
  ['network', 'network', 'Mreža Hrast', null],
  ['celje', 'municipality', 'Celje', 'network'],
  ['lipa', 'centre', 'Klub Lipa', 'celje'],
  ['reka', 'centre', 'MC Reka', 'celje'],
];

const at = new Date('2026-01-01T08:00:00Z');

/** Puts the network and its people into an empty store. */
export async function settleIn({ structure, people }: Records): Promise<void> {
  for (const [id, kind, name, parentId] of places) {
    const own =
      parentId === null
        ? ({ language: 'en', zone: 'Europe/Ljubljana' } as const)
        : { language: null, zone: null };
    await structure.add({ id, kind, name, parentId, networkId: 'network', createdAt: at, ...own });
  }

  for (const [userId, { name, language, role, scope }] of Object.entries(cast)) {
    const identity = { platform: 'browser', userId } as const;
    await people.add({ id: userId, displayName: name, language, identity, createdAt: at });
    await people.grant({
      id: `${userId}-${role}`,
      personId: userId,
      role,
      scopeId: scope,
      grantedAt: at,
      grantedById: null,
    });
  }
}
