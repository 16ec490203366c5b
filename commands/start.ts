import type { EveryonesCommand } from '../src/core/command.js';
import { join } from './join.js';

/** A code after it, as a deep link carries it, joins. */
export const start: EveryonesCommand = {
  name: 'start',
  aliases: {},
  audience: 'asker',
  for: 'everyone',

  async run(input, desk) {
    if (input) return join.run(input, desk, {});

    return [
      {
        kind: 'welcomed',
        name: desk.displayName,
        room: desk.room.scope,
        member: (desk.person?.grants.length ?? 0) > 0,
      },
    ];
  },
};
