import type { Desk, EveryonesCommand } from '../src/core/command.js';
import type { Fact } from '../src/core/facts.js';
import type { Person } from '../src/core/people.js';
import { audit } from '../src/core/structure-plan/take-steps.js';

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
      ? [{ kind: 'refused', because: { reason: 'alone-in-charge', networks: alone } }]
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
  if (alone.length > 0) return [{ kind: 'refused', because: { reason: 'alone-in-charge', networks: alone } }];

  const networks = new Set(person.grants.map(({ scope }) => scope.networkId));
  for (const networkId of networks) await noteIn(networkId, person, desk);
  await desk.people.forget(person.id, { at: desk.now, roomId: desk.room.id });
  return [{ kind: 'forgotten' }];
}

/** That somebody left is part of the network's trail; who it was is looked up, and found no more. */
function noteIn(networkId: string, { id }: Person, desk: Desk): Promise<void> {
  const acting = { byId: id, now: desk.now, newId: () => desk.chance.newId() };

  return audit(
    { act: 'forgotten', scopeId: networkId, before: { personId: id }, after: null },
    networkId,
    acting,
    desk,
  );
}

/** Ties the button to the one it was shown to, without saying who that is. */
function markOf({ id }: Person, desk: Desk): string {
  return desk.fingerprint(`forget ${id}`).slice(0, 16);
}
