import type { MemberDesk } from '../command.js';
import { may } from '../rights.js';
import type { Scope } from '../structure.js';
import type { KnownStructure } from '../structure-plan/known-structure.js';
import type { Here } from './centres-said.js';

/** Where days and holidays belong when no place is named: the room's, else all one may set up, if that is one place. */
export function whereOne({ network, scopes }: KnownStructure, { person, room }: MemberDesk): Here | null {
  if (room.scope && room.scope.networkId === network?.id) return hereOf(room.scope, scopes);
  if (!network || may(person.grants, 'set up the network', network)) return { kind: 'network' };

  const own = scopes.filter(
    (scope) => scope.kind === 'centre' && may(person.grants, 'set up the centre', scope),
  );
  const [only] = own;
  return only && own.length === 1 ? hereOf(only, scopes) : null;
}

function hereOf({ kind, name, municipalityId }: Scope, scopes: readonly Scope[]): Here {
  switch (kind) {
    case 'network':
      return { kind };
    case 'municipality':
      return { kind, name };
    case 'centre':
      return { kind, name, municipality: scopes.find(({ id }) => id === municipalityId)?.name ?? '' };
  }
}
