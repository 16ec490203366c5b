import type { EveryonesCommand } from '../src/core/command.js';
import { nearestName } from '../src/core/nearest-name.js';
import { maySomewhere } from '../src/core/rights.js';

export const help: EveryonesCommand = {
  name: 'help',
  aliases: ['pomoc', 'hjalp'],
  audience: 'asker',
  for: 'everyone',

  async run(input, { person, commands }) {
    if (input === '') {
      const usable = commands.filter((command) => command.for === 'everyone' || maySomewhere(person?.grants ?? [], command.for));
      return [{ kind: 'help-listed', commands: usable.map(({ name }) => name) }];
    }

    const typed = input.replace(/^\//u, '').toLowerCase();
    const named = commands.find(({ name, aliases }) => name === typed || aliases.includes(typed));
    if (named) return [{ kind: 'command-explained', command: named.name }];

    return [{ kind: 'refused', because: { reason: 'unknown-command', typed: input, nearest: nearestName(typed, commands) } }];
  },
};
