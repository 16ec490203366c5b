import type { MemberDesk, MembersCommand } from '../src/core/command.js';
import type { Fact } from '../src/core/facts.js';
import { invite as inviteTo, invited, placesFor, rolesToGive } from '../src/core/invite/invite.js';
import { areTerms, defaultTerms, readInvite } from '../src/core/invite/read-invite.js';
import { roles } from '../src/core/rights.js';

/** Makes a code that lets people in, up to the own role within the own places. */
export const invite: MembersCommand = {
  name: 'invite',
  aliases: [],
  audience: 'private',
  for: 'invite',

  async run(input, desk) {
    if (input === '') return [{ kind: 'invite-role-asked', roles: await rolesToGive(roles, desk) }];

    const read = readInvite(input);
    return read ? inviteTo(read, desk) : [{ kind: 'refused', because: { reason: 'invite-unread' } }];
  },

  press: takePress,
};

/** `[role]`, or `[role, place, uses, days]`; all of it is checked, since it may have been made up. */
async function takePress(
  [typed, placeId, uses, days]: readonly string[],
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  const role = roles.find((known) => known === typed);
  if (!role) return [{ kind: 'refused', because: { reason: 'question-over' } }];
  if (placeId === undefined) return inviteTo({ role, place: '', ...defaultTerms }, desk);

  const place = (await placesFor(role, desk)).find(({ id }) => id === placeId);
  const terms = { role, uses: Number(uses), days: Number(days) };
  return place && areTerms(terms.uses, terms.days)
    ? [await invited(place, terms, desk)]
    : [{ kind: 'refused', because: { reason: 'question-over' } }];
}
