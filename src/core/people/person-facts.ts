import type { MemberDesk } from '../command.js';
import type { Fact } from '../facts.js';
import { changeRole, changesFor } from './change-role.js';
import { adminRoleFor, handOver } from './hand-over.js';
import { isInHand, membersInReach } from './members.js';
import { removeMember } from './remove.js';
import type { Role } from '../rights.js';
import type { MemberShown, PeopleVerb, PersonShownFact } from './shown.js';

/** Somebody with what the asker may do about them. */
function cardOf(member: MemberShown, members: readonly MemberShown[], desk: MemberDesk): PersonShownFact {
  return {
    kind: 'person-shown',
    member,
    changes: member.roles
      .map((held) => ({ held, to: changesFor(held, desk) }))
      .filter(({ to }) => to.length > 0),
    isRemovable: member.roles.some((held) => isInHand(held, desk)),
    isNextAdmin: adminRoleFor(member, members, desk) !== undefined,
  };
}

export async function doFor(
  verb: PeopleVerb,
  member: MemberShown,
  members: readonly MemberShown[],
  desk: MemberDesk,
): Promise<Fact> {
  switch (verb) {
    case 'card':
      return cardOf(member, members, desk);
    case 'remove':
      return removeMember(member, desk);
    case 'hand': {
      const own = adminRoleFor(member, members, desk);
      return own
        ? {
            kind: 'handing-over-asked',
            personId: member.personId,
            name: member.name,
            network: own.scope,
          }
        : { kind: 'refused', because: { reason: 'not-yours-to-give', role: 'admin' } };
    }
  }
}

/** The one role of somebody is changed; with several, which one is asked. */
export async function changeOnlyRole(
  member: MemberShown,
  role: Role,
  members: readonly MemberShown[],
  desk: MemberDesk,
): Promise<Fact> {
  const [held, ...others] = member.roles;

  return held && others.length === 0 ? changeRole(member, held, role, desk) : cardOf(member, members, desk);
}

/** A button of a person: `[verb, person]`, `[hand-now, person]` or `[role, grant, role]`. */
export async function pressPerson(
  [verb, id, to]: readonly string[],
  desk: MemberDesk,
): Promise<Fact | undefined> {
  const members = await membersInReach(desk);
  const member = members.find(({ personId, roles }) =>
    verb === 'role' ? roles.some(({ grantId }) => grantId === id) : personId === id,
  );
  if (!member) return undefined;

  if (verb === 'role') {
    const held = member.roles.find(({ grantId }) => grantId === id);
    const role = held && changesFor(held, desk).find((each) => each === to);
    return held && role ? changeRole(member, held, role, desk) : undefined;
  }
  if (verb === 'hand-now') {
    const own = adminRoleFor(member, members, desk);
    return own && handOver(member, own, desk);
  }

  const known = (['card', 'remove', 'hand'] as const).find((each) => each === verb);
  return known && doFor(known, member, members, desk);
}
