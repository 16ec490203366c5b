import type { EveryonesCommand } from '../src/core/command.js';

export const cancel: EveryonesCommand = {
  name: 'cancel',
  aliases: {},
  audience: 'asker',
  for: 'everyone',

  async run(_input, { person, conversations, now }) {
    const open = person && (await conversations.latestOf(person.id, now));
    if (!open) return [{ kind: 'nothing-open' }];

    await conversations.end(open.id);
    return [{ kind: 'given-up', slot: open.id }];
  },
};
