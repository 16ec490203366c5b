import type { EveryonesCommand } from '../src/core/command.js';

/** Everything that is stored about the one who asks, as a file. */
export const mydata: EveryonesCommand = {
  name: 'mydata',
  aliases: {},
  audience: 'private',
  for: 'everyone',

  async run(_input, { person, people, now }) {
    const stored = person && (await people.storedAbout(person.id));

    return stored ? [{ kind: 'my-data', stored, at: now }] : [{ kind: 'nothing-stored' }];
  },
};
