import type { MemberDesk } from '../command.js';
import type { Fact } from '../facts.js';
import { auditRole } from './remove.js';
import type { MemberShown, RoleShown } from './shown.js';

/** Makes somebody the admin in the asker's place. */
export async function handOver(member: MemberShown, own: RoleShown, desk: MemberDesk): Promise<Fact> {
  const { personId, name } = member;
  const isAdmin = member.roles.some(({ role, scope }) => role === 'admin' && scope.id === own.scope.id);
  if (!isAdmin) {
    await desk.people.grant({
      id: desk.chance.newId(),
      personId,
      role: 'admin',
      scopeId: own.scope.id,
      grantedAt: desk.now,
      grantedById: desk.person.id,
    });
  }
  await desk.people.endRole(own.grantId, desk.person.id, desk.now);
  const before = { personId: desk.person.id };
  await auditRole('role-handed-over', own, { before, after: { personId, role: 'admin' } }, desk);

  return { kind: 'handed-over', name, network: own.scope };
}

/** The admin role that the asker may hand to somebody of the same network. */
export function adminRoleFor(
  member: MemberShown,
  members: readonly MemberShown[],
  { person }: MemberDesk,
): RoleShown | undefined {
  const own = members.find(({ personId }) => personId === person.id)?.roles ?? [];

  return member.personId === person.id
    ? undefined
    : own.find(
        (held) =>
          held.role === 'admin' && member.roles.some(({ scope }) => scope.networkId === held.scope.id),
      );
}
