import type { MemberDesk } from '../command.js';
import { placesWhere } from '../places-where.js';
import { may, mayGive, roles } from '../rights.js';
import { nameKey, type Scope } from '../structure.js';
import type { MemberShown, RoleShown } from './shown.js';

/** Who has a role where the person may let people in, each once, by place, then the higher roles first. */
export async function membersInReach(desk: MemberDesk, within?: Scope): Promise<readonly MemberShown[]> {
  const places = await placesWhere(desk, (place, grants) => may(grants, 'invite', place));
  const inside = within ? new Set((await desk.structure.within(within.id)).map(({ id }) => id)) : undefined;
  const reach = places.filter(({ id }) => inside?.has(id) ?? true);
  const held = await desk.people.heldAt(reach.map(({ id }) => id));
  const members = new Map<string, MemberShown>();

  for (const place of reach) {
    const here = held.filter(({ scopeId }) => scopeId === place.id);
    for (const { id, personId, displayName, role, grantedAt } of higherFirst(here)) {
      const shown: RoleShown = { grantId: id, role, scope: place, grantedAt };
      const before = members.get(personId)?.roles ?? [];
      members.set(personId, { personId, name: displayName, roles: [...before, shown] });
    }
  }

  return [...members.values()];
}

function higherFirst<Held extends { readonly role: RoleShown['role'] }>(
  held: readonly Held[],
): readonly Held[] {
  return [...held].sort((one, other) => roles.indexOf(other.role) - roles.indexOf(one.role));
}

/** By the whole name, else by the only beginning that fits. */
export function membersNamed(typed: string, members: readonly MemberShown[]): readonly MemberShown[] {
  const key = nameKey(typed);
  const exact = members.filter(({ name }) => nameKey(name) === key);
  if (exact.length > 0 || key === '') return exact;

  return members.filter(({ name }) => nameKey(name).startsWith(key));
}

/** Whether the asker may end or change the role: up to the own one. */
export function isInHand({ role, scope }: RoleShown, { person }: MemberDesk): boolean {
  return mayGive(person.grants, role, scope);
}
