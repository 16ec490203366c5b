import type { MemberDesk, MembersCommand } from '../src/core/command.js';
import type { Fact } from '../src/core/facts.js';
import { invite as inviteTo, invited, placesFor, rolesToGive } from '../src/core/invite/invite.js';
import { areTerms, defaultTerms, readInvite } from '../src/core/invite/read-invite.js';
import { roleAtStart } from '../src/core/role-named.js';
import { roles } from '../src/core/rights.js';

/** Makes a code that lets people in, up to the own role within the own places. */
export const invite: MembersCommand = {
  name: 'invite',
  aliases: {},
  audience: 'private',
  for: 'invite',

  options: [{ name: 'role', kind: 'text', choices: roles }],

  async run(text, desk, { role }) {
    const input = role ? `${role} ${roleAtStart(text)?.rest ?? text}`.trim() : text;
    if (input === '') return [{ kind: 'invite-role-asked', roles: await rolesToGive(roles, desk) }];

    const read = readInvite(input);
    if (!read) return [{ kind: 'refused', because: { reason: 'invite-unread' } }];

    const typed = roleAtStart(text)?.role;
    const remark: readonly Fact[] =
      role && typed && typed !== read.role ? [{ kind: 'remarked', remark: 'options-won' }] : [];
    return [...(await inviteTo(read, desk)), ...remark];
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
