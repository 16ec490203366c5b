import type { Language } from '../../core/calendar.js';
import type { Role } from '../../core/rights.js';
import type { ScopeKind } from '../../core/structure.js';

export const demoNetwork = { name: 'Mreža Lipa', zone: 'Europe/Ljubljana', language: 'sl' } as const;

interface Place {
  readonly kind: ScopeKind;
  readonly name: string;
}

export interface DemoPerson {
  /** Who they are in the browser room. */
  readonly userId: string;
  readonly displayName: string;
  readonly language: Language;
  readonly role: Role;
  readonly at: Place;
  /** How much of their centre's writing is theirs. */
  readonly writes: number;
}

const network: Place = { kind: 'network', name: demoNetwork.name };
const lipa: Place = { kind: 'centre', name: 'Klub Lipa' };
const zvezda: Place = { kind: 'centre', name: 'Klub Zvezda' };

/** Invented staff and a volunteer, one for each thing there is to be. */
export const demoPeople: readonly DemoPerson[] = [
  person('luka', 'Luka', 'en', 'volunteer', lipa, 25),
  person('ana', 'Ana', 'sl', 'worker', lipa, 55),
  person('bo', 'Bo', 'sl', 'lead', lipa, 20),
  person('elin', 'Elin', 'sv', 'worker', zvezda, 100),
  person('marko', 'Marko', 'sl', 'coordinator', { kind: 'municipality', name: 'Ljubljana' }, 0),
  person('nina', 'Nina', 'sl', 'admin', network, 0),
];

export interface DemoRoom {
  readonly address: string;
  readonly title: string;
  readonly at: Place;
}

export const demoRooms: readonly DemoRoom[] = [
  { address: 'group:klub-lipa', title: 'Klub Lipa', at: lipa },
  { address: 'group:klub-zvezda', title: 'Klub Zvezda', at: zvezda },
  { address: 'group:odbor', title: 'Regionalni odbor', at: network },
];

function person(
  userId: string,
  displayName: string,
  language: Language,
  role: Role,
  at: Place,
  writes: number,
): DemoPerson {
  return { userId, displayName, language, role, at, writes };
}
