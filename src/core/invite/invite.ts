import type { MemberDesk } from '../command.js';
import type { Fact } from '../facts.js';
import { placeNamed } from '../place-named.js';
import { placesWhere } from '../places-where.js';
import type { Refusal } from '../refusals.js';
import { mayGive, placeOfRole, type Role } from '../rights.js';
import type { Scope } from '../structure.js';
import { makeInvitation } from './make-invitation.js';
import type { InviteRead } from './read-invite.js';

/** Makes an invitation to the place that was said, else the room's, else the only one there is; else asks. */
export async function invite(read: InviteRead, desk: MemberDesk): Promise<readonly Fact[]> {
  const { role, uses, days } = read;
  const places = await placesFor(role, desk);
  if (places.length === 0) return refused({ reason: 'not-yours-to-give', role });

  if (read.place !== '') {
    const found = placeNamed(read.place, places, desk.person.language);
    return 'refused' in found ? refused(found.refused) : [await invited(found.place, read, desk)];
  }

  const here = places.find(({ id }) => id === desk.room.scope?.id);
  const [only] = places;
  const place = here ?? (places.length === 1 ? only : undefined);
  return place
    ? [await invited(place, read, desk)]
    : [{ kind: 'invite-place-asked', role, places, uses, days }];
}

/** The roles that the person may give anywhere. */
export async function rolesToGive(among: readonly Role[], desk: MemberDesk): Promise<readonly Role[]> {
  const given: Role[] = [];
  for (const role of among) {
    if ((await placesFor(role, desk)).length > 0) given.push(role);
  }

  return given;
}

export function placesFor(role: Role, desk: MemberDesk): Promise<readonly Scope[]> {
  return placesWhere(
    desk,
    (place, grants) =>
      place.kind === placeOfRole[role] && place.closedDownOn === null && mayGive(grants, role, place),
  );
}

export async function invited(
  scope: Scope,
  { role, uses, days }: Pick<InviteRead, 'role' | 'uses' | 'days'>,
  desk: MemberDesk,
): Promise<Fact> {
  const code = await makeInvitation({ role, scope, uses, days }, { ...desk, byId: desk.person.id }, desk);
  const bot = desk.doors.telegram;
  const link = bot ? `https://t.me/${bot}?start=${code}` : null;

  return {
    kind: 'invited',
    code,
    link,
    picture: await desk.drawCode(link ?? code),
    role,
    scope,
    uses,
    days,
    isForRoom: desk.room.kind === 'group' && role === 'volunteer',
  };
}

function refused(because: Refusal): readonly Fact[] {
  return [{ kind: 'refused', because }];
}
