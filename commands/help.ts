import type { EveryonesCommand, Listed } from '../src/core/command.js';
import type { Fact } from '../src/core/facts.js';
import { mayCall } from '../src/core/may-call.js';
import { nearestName } from '../src/core/nearest-name.js';
import type { Person } from '../src/core/people.js';

export const help: EveryonesCommand = {
  name: 'help',
  aliases: ['pomoc', 'hjalp'],
  audience: 'asker',
  for: 'everyone',

  run(input, { person, commands }) {
    const fact = input === '' ? listFor(person, commands) : explain(input, commands);

    return Promise.resolve([fact]);
  },
};

/** Only what the person may do somewhere. */
function listFor(person: Person | null, commands: readonly Listed[]): Fact {
  const usable = commands.filter(
    (command) => command.for === 'everyone' || (person !== null && mayCall(person, command.for)),
  );

  return { kind: 'help-listed', commands: usable.map(({ name }) => name) };
}

function explain(input: string, commands: readonly Listed[]): Fact {
  const typed = input.replace(/^\//u, '').toLowerCase();
  const named = commands.find(({ name, aliases }) => name === typed || aliases.includes(typed));
  if (named) return { kind: 'command-explained', command: named.name };

  const nearest = nearestName(typed, commands);
  return { kind: 'refused', because: { reason: 'unknown-command', typed: input, nearest } };
}
