import type { Desk, EveryonesCommand } from '../src/core/command.js';
import type { Fact } from '../src/core/facts.js';
import type { Person } from '../src/core/people.js';

/** Erases the one who asks, once they have said so twice; entries and totals stay, without them. */
export const forget: EveryonesCommand = {
  name: 'forget',
  aliases: {},
  audience: 'private',
  for: 'everyone',

  async run(_input, desk) {
    const { person } = desk;
    if (!person) return [{ kind: 'nothing-stored' }];

    const alone = await desk.people.runsAlone(person.id);
    return alone.length > 0
      ? [{ kind: 'refused', because: { reason: 'last-admin', networks: alone } }]
      : [{ kind: 'forget-asked', mark: markOf(person, desk) }];
  },

  async press([answer = '', mark = ''], desk) {
    const { person } = desk;
    if (!person) return [{ kind: 'nothing-stored' }];
    if (mark !== markOf(person, desk))
      return [{ kind: 'refused', because: { reason: 'question-of-another' } }];

    return answer === 'yes' ? erase(person, desk) : [{ kind: 'forget-given-up' }];
  },
};

async function erase(person: Person, desk: Desk): Promise<readonly Fact[]> {
  const alone = await desk.people.runsAlone(person.id);
  if (alone.length > 0) return [{ kind: 'refused', because: { reason: 'last-admin', networks: alone } }];

  await desk.people.forget(person.id, { at: desk.now, roomId: desk.room.id });
  return [{ kind: 'forgotten' }];
}

/** Ties the button to the one it was shown to, without saying who that is. */
function markOf({ id }: Person, desk: Desk): string {
  return desk.fingerprint(`forget ${id}`).slice(0, 16);
}
