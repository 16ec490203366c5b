import type { MemberDesk } from '../command.js';
import { isOfStaff } from '../privacy/sight.js';
import type { Scope } from '../structure.js';

/** Whether small numbers are shown: in the centre's own room, or to one of its own staff alone. */
export function seesExactly({ person, room }: MemberDesk, scope: Scope, isForRoom: boolean): boolean {
  if (scope.kind !== 'centre') return false;
  if (room.scope?.id === scope.id) return true;

  return !isForRoom && isOfStaff(person, scope.id);
}
