import type { MemberDesk } from '../command.js';
import type { Fact } from '../facts.js';
import { mayGive, placeOfRole, roles, type Role } from '../rights.js';
import { isInHand } from './members.js';
import { auditRole, isLastAdmin } from './remove.js';
import type { MemberShown, RoleShown } from './shown.js';

/** What a role can become: another one of the same place, up to the asker's own. */
export function changesFor(held: RoleShown, desk: MemberDesk): readonly Role[] {
  if (!isInHand(held, desk)) return [];

  return roles.filter(
    (role) =>
      role !== held.role &&
      placeOfRole[role] === held.scope.kind &&
      mayGive(desk.person.grants, role, held.scope),
  );
}

export async function changeRole(
  member: MemberShown,
  held: RoleShown,
  role: Role,
  desk: MemberDesk,
): Promise<Fact> {
  if (placeOfRole[role] !== held.scope.kind)
    return { kind: 'refused', because: { reason: 'wrong-place-for-role', role } };
  if (!changesFor(held, desk).includes(role))
    return { kind: 'refused', because: { reason: 'not-yours-to-give', role } };
  if (await isLastAdmin(held, desk)) return { kind: 'refused', because: { reason: 'last-admin' } };

  const { personId, name } = member;
  const after: RoleShown = { ...held, grantId: desk.chance.newId(), role, grantedAt: desk.now };
  await desk.people.endRole(held.grantId, desk.person.id, desk.now);
  await desk.people.grant({
    id: after.grantId,
    personId,
    role,
    scopeId: held.scope.id,
    grantedAt: desk.now,
    grantedById: desk.person.id,
  });
  await auditRole('role-changed', held, { before: { personId, role: held.role }, after: { role } }, desk);

  return { kind: 'role-changed', name, before: held, after };
}
