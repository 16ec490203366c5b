import type { EveryonesCommand } from '../src/core/command.js';

/** What is stored, and for how long. */
export const privacy: EveryonesCommand = {
  name: 'privacy',
  aliases: {},
  audience: 'asker',
  for: 'everyone',

  run: () => Promise.resolve([{ kind: 'privacy-explained' }]),
};
