import type { MemberDesk } from '../command.js';
import type { Fact } from '../facts.js';
import type { AuditAct } from '../audit.js';
import { audit } from '../structure-plan/take-steps.js';
import { isInHand } from './members.js';
import type { MemberShown, RoleShown } from './shown.js';

/** Ends all roles of somebody that are in the asker's hand; the entries stay. */
export async function removeMember(member: MemberShown, desk: MemberDesk): Promise<Fact> {
  const ending = member.roles.filter((held) => isInHand(held, desk));
  if (ending.length === 0)
    return {
      kind: 'refused',
      because: { reason: 'not-yours-to-give', role: member.roles[0]?.role ?? 'admin' },
    };
  for (const held of ending) {
    if (await isLastAdmin(held, desk)) return { kind: 'refused', because: { reason: 'last-admin' } };
  }

  for (const held of ending) await endRole(held, member.personId, desk);
  return { kind: 'person-removed', name: member.name, roles: ending };
}

/** A network is never left without an admin. */
export async function isLastAdmin({ role, scope, grantId }: RoleShown, desk: MemberDesk): Promise<boolean> {
  if (role !== 'admin') return false;
  const held = await desk.people.heldAt([scope.id]);

  return !held.some((other) => other.role === 'admin' && other.id !== grantId);
}

async function endRole(held: RoleShown, personId: string, desk: MemberDesk): Promise<void> {
  await desk.people.endRole(held.grantId, desk.person.id, desk.now);
  await auditRole('role-ended', held, { before: { role: held.role, personId }, after: null }, desk);
}

/** Keeps who did it with the act. */
export function auditRole(
  act: AuditAct,
  { scope }: RoleShown,
  change: Pick<Parameters<typeof audit>[0], 'before' | 'after'>,
  desk: MemberDesk,
): Promise<void> {
  const acting = { byId: desk.person.id, now: desk.now, newId: () => desk.chance.newId() };

  return audit({ act, scopeId: scope.id, ...change }, scope.networkId, acting, desk);
}
