import type { EveryonesCommand, Listed } from '../src/core/command.js';
import { commandNamed } from '../src/core/command-named.js';
import type { Fact } from '../src/core/facts.js';
import { mayCall } from '../src/core/may-call.js';
import { nearestName } from '../src/core/nearest-name.js';
import type { Person } from '../src/core/people.js';

export const help: EveryonesCommand = {
  name: 'help',
  aliases: { sl: 'pomoc', sv: 'hjalp' },
  audience: 'asker',
  for: 'everyone',

  options: [{ name: 'command', kind: 'text', suggests: true }],

  run(text, { person, commands }, { command }) {
    const input = command ?? text;
    const fact = input === '' ? listFor(person, commands) : explain(input, commands);

    return Promise.resolve([fact]);
  },

  suggest: (_asked, { person, commands }) =>
    Promise.resolve(usableBy(person, commands).map(({ name }) => ({ kind: 'command', name }))),
};

/** Only what the person may do somewhere. */
function usableBy(person: Person | null, commands: readonly Listed[]): readonly Listed[] {
  return commands.filter(
    (command) => command.for === 'everyone' || (person !== null && mayCall(person, command.for)),
  );
}

function listFor(person: Person | null, commands: readonly Listed[]): Fact {
  return { kind: 'help-listed', commands: usableBy(person, commands).map(({ name }) => name) };
}

function explain(input: string, commands: readonly Listed[]): Fact {
  const typed = input.replace(/^\//u, '').toLowerCase();
  const named = commandNamed(typed, commands);
  if (named) return { kind: 'command-explained', command: named.name };

  const nearest = nearestName(typed, commands);
  return { kind: 'refused', because: { reason: 'unknown-command', typed: input, nearest } };
}
