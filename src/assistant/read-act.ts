import type { Command, Desk } from '../core/command.js';
import { commandNamed } from '../core/command-named.js';
import type { Act, CommandAct, Options } from '../core/inbound.js';
import { nearestName } from '../core/nearest-name.js';
import { readText } from './read-text.js';
import type { Request } from './request.js';
import { longestText, numberOfCharacters } from './text-length.js';

export async function readAct(act: Act, desk: Desk, commands: readonly Command[]): Promise<Request> {
  switch (act.kind) {
    case 'press':
      return readPress(act.button, commands);
    case 'text':
      return readText(act, desk, commands);
    case 'command':
      return readCommand(act, commands);
    case 'form':
      return readForm(act.form, act.answers, commands);
    case 'room':
      return act.became.kind === 'entered' ? { kind: 'entered' } : { kind: 'silence' };
  }
}

function readPress(button: string, commands: readonly Command[]): Request {
  const [name, ...parts] = button.split(':');
  if (name === 'again') return { kind: 'refused', because: { reason: 'retry-over' } };
  const command = commands.find((known) => known.name === name);

  return command?.press
    ? { kind: 'press', command, parts }
    : { kind: 'refused', because: { reason: 'question-over' } };
}

function readCommand({ name, text, options }: CommandAct, commands: readonly Command[]): Request {
  if (isTooLong({ ...options, text })) return tooLong;
  const command = commandNamed(name, commands);
  if (command) return { kind: 'run', command, input: text.trim(), options: filledIn(options) };

  const nearest = nearestName(name.toLowerCase(), commands);
  return { kind: 'refused', because: { reason: 'unknown-command', typed: name, nearest } };
}

/** A form belongs to the command whose name it has. */
function readForm(form: string, answers: Options, commands: readonly Command[]): Request {
  if (isTooLong(answers)) return tooLong;
  const command = commands.find((known) => known.name === form);

  return command?.submit
    ? { kind: 'submit', command, answers: filledIn(answers) }
    : { kind: 'refused', because: { reason: 'question-over' } };
}

/** A blank value is as good as none. */
function filledIn(options: Options): Options {
  const entries = Object.entries(options).map(([name, value]) => [name, value.trim()] as const);

  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}

function isTooLong(options: Options): boolean {
  return numberOfCharacters(Object.values(options).join('')) > longestText;
}

const tooLong: Request = { kind: 'refused', because: { reason: 'too-long', limit: longestText } };
