import type { Language } from '../../src/core/calendar.js';
import type { ChatDirectory } from '../../src/core/chat-history.js';
import type { Room } from '../../src/core/people.js';
import type { Role } from '../../src/core/rights.js';
import type { Scope, ScopeKind } from '../../src/core/structure.js';
import type { BrowserPerson } from '../../src/platforms/browser/identify.js';

const network = scope('network', 'mreza', 'Mreža Lipa');
const klub = scope('centre', 'klub', 'Klub Lipa');

export const ana = person('ana', 'Ana Kovač', 'sl', 'worker', klub);
export const luka = person('luka', 'Luka Novak', 'en', 'volunteer', klub);
export const elin = person('elin', 'Elin Åberg', 'sv', 'admin', network);

export const klubRoom = groupRoom('klub-room', 'Klub Lipa', klub);
const networkRoom = groupRoom('network-room', 'Mreža Lipa – koordinacija', network);

export const castDirectory: ChatDirectory = {
  people: () => Promise.resolve([ana, luka, elin]),
  groupRooms: () => Promise.resolve([klubRoom, networkRoom]),
};

function person(
  userId: string,
  displayName: string,
  language: Language,
  role: Role,
  where: Scope,
): BrowserPerson {
  return { id: `person-${userId}`, userId, displayName, language, grants: [{ role, scope: where }] };
}

function groupRoom(address: string, title: string, where: Scope): Room {
  return {
    id: `id-${address}`,
    platform: 'browser',
    address,
    kind: 'group',
    title,
    scope: where,
    language: null,
  };
}

function scope(kind: ScopeKind, id: string, name: string): Scope {
  return {
    id,
    kind,
    name,
    networkId: 'mreza',
    municipalityId: kind === 'network' ? null : 'celje',
    language: 'sl',
    zone: 'Europe/Ljubljana',
    closedDownOn: null,
  };
}
