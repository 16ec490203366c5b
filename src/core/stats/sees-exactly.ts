import type { MemberDesk } from '../command.js';
import type { Scope } from '../structure.js';

/** Whether small numbers are shown: in the centre's own room, or to one of its own people alone. */
export function seesExactly({ person, room }: MemberDesk, scope: Scope, isForRoom: boolean): boolean {
  if (scope.kind !== 'centre') return false;
  if (room.scope?.id === scope.id) return true;

  return !isForRoom && person.grants.some((grant) => grant.scope.id === scope.id);
}
