import type { EveryonesCommand, Listed } from '../src/core/command.js';
import type { Fact } from '../src/core/facts.js';
import { indicatorKeyed } from '../src/core/indicators/indicator-keyed.js';
import { nearestName } from '../src/core/nearest-name.js';
import { maySomewhere, type Grant } from '../src/core/rights.js';

export const help: EveryonesCommand = {
  name: 'help',
  aliases: ['pomoc', 'hjalp'],
  audience: 'asker',
  for: 'everyone',

  run(input, { person, commands }) {
    const fact = input === '' ? listFor(person?.grants ?? [], commands) : explain(input, commands);

    return Promise.resolve([fact]);
  },
};

/** Only what the person may do somewhere. */
function listFor(grants: readonly Grant[], commands: readonly Listed[]): Fact {
  const usable = commands.filter(
    (command) => command.for === 'everyone' || maySomewhere(grants, command.for),
  );

  return { kind: 'help-listed', commands: usable.map(({ name }) => name) };
}

function explain(input: string, commands: readonly Listed[]): Fact {
  const typed = input.replace(/^\//u, '').toLowerCase();
  const named = commands.find(({ name, aliases }) => name === typed || aliases.includes(typed));
  if (named) return { kind: 'command-explained', command: named.name };

  const indicator = indicatorKeyed(typed);
  if (indicator) return { kind: 'indicator-defined', indicator };

  const nearest = nearestName(typed, commands);
  return { kind: 'refused', because: { reason: 'unknown-command', typed: input, nearest } };
}
