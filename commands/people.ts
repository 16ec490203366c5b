import type { MemberDesk, MembersCommand } from '../src/core/command.js';
import type { Fact } from '../src/core/facts.js';
import { membersInReach, membersNamed } from '../src/core/people/members.js';
import { changeOnlyRole, doFor, pressPerson } from '../src/core/people/person-facts.js';
import { readPeople } from '../src/core/people/read-people.js';
import type { MemberShown } from '../src/core/people/shown.js';
import { placeNamed } from '../src/core/place-named.js';
import { placesWhere } from '../src/core/places-where.js';
import { may } from '../src/core/rights.js';
import type { Scope } from '../src/core/structure.js';

const shown = 40;

/** Members with their roles; ends a role, changes it, hands the network over. */
export const people: MembersCommand = {
  name: 'people',
  aliases: {},
  audience: 'private',
  for: 'invite',

  async run(input, desk) {
    if (input === '') return [await list(desk, desk.room.scope ?? undefined)];

    const asked = readPeople(input);
    if (!asked) return [{ kind: 'refused', because: { reason: 'people-unread' } }];

    const members = await membersInReach(desk);
    const [member, ...others] = membersNamed(asked.name, members);
    if (!member) return [asked.verb === 'card' ? await listAt(input, desk) : noSuch(asked.name)];
    if (others.length > 0) return [which(asked.verb === 'role' ? 'card' : asked.verb, [member, ...others])];

    return [
      asked.verb === 'role'
        ? await changeOnlyRole(member, asked.role, members, desk)
        : await doFor(asked.verb, member, members, desk),
    ];
  },

  async press(parts, desk) {
    return [(await pressPerson(parts, desk)) ?? { kind: 'refused', because: { reason: 'question-over' } }];
  },
};

async function list(desk: MemberDesk, within?: Scope): Promise<Fact> {
  const members = await membersInReach(desk, within);

  return {
    kind: 'people-listed',
    members: members.slice(0, shown),
    more: Math.max(0, members.length - shown),
  };
}

/** What is no name may be a place. */
async function listAt(typed: string, desk: MemberDesk): Promise<Fact> {
  const places = await placesWhere(desk, (place, grants) => may(grants, 'invite', place));
  const found = placeNamed(typed, places, desk.person.language);

  return 'place' in found ? list(desk, found.place) : noSuch(typed);
}

function which(verb: 'card' | 'remove' | 'hand', fitting: readonly MemberShown[]): Fact {
  return { kind: 'which-person', verb, name: fitting[0]?.name ?? '', people: fitting };
}

function noSuch(typed: string): Fact {
  return { kind: 'refused', because: { reason: 'no-such-person', typed } };
}
