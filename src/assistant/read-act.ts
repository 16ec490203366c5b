import type { Command, Desk } from '../core/command.js';
import type { Conversation } from '../core/conversation.js';
import type { Act } from '../core/inbound.js';
import { nearestName } from '../core/nearest-name.js';
import type { Refusal } from '../core/refusals.js';

export type Request =
  | { readonly kind: 'run'; readonly command: Command; readonly input: string }
  | { readonly kind: 'press'; readonly command: Command; readonly parts: readonly string[] }
  | {
      readonly kind: 'reply';
      readonly command: Command;
      readonly text: string;
      readonly conversation: Conversation;
    }
  | { readonly kind: 'hear'; readonly command: Command; readonly text: string }
  | { readonly kind: 'refused'; readonly because: Refusal }
  | { readonly kind: 'silence' };

/** Longer lines are refused as a whole, so that nothing is half-read. */
const longestText = 4_096;

export async function readAct(act: Act, desk: Desk, commands: readonly Command[]): Promise<Request> {
  switch (act.kind) {
    case 'press':
      return readPress(act.button, commands);
    case 'text':
      return readText(act.text.trim(), act.addressed, desk, commands);
  }
}

function readPress(button: string, commands: readonly Command[]): Request {
  const [name, ...parts] = button.split(':');
  const command = commands.find((known) => known.name === name);

  return command?.press
    ? { kind: 'press', command, parts }
    : { kind: 'refused', because: { reason: 'question-over' } };
}

async function readText(
  text: string,
  addressed: boolean,
  desk: Desk,
  commands: readonly Command[],
): Promise<Request> {
  if (!addressed) return { kind: 'silence' };
  if (text.length > longestText)
    return { kind: 'refused', because: { reason: 'too-long', limit: longestText } };

  const typed = /^\/(?<name>[\p{L}\p{N}_]+)(?:@\S+)?\s*(?<input>[\s\S]*)$/u.exec(text)?.groups;
  if (typed) return readCommand(typed['name'] ?? '', typed['input'] ?? '', commands);

  return (await readReply(text, desk, commands)) ?? readFreely(text, desk, commands);
}

function readCommand(typed: string, input: string, commands: readonly Command[]): Request {
  const name = typed.toLowerCase();
  const command = commands.find((known) => known.name === name || known.aliases.includes(name));
  if (command) return { kind: 'run', command, input: input.trim() };

  return {
    kind: 'refused',
    because: { reason: 'unknown-command', typed, nearest: nearestName(name, commands) },
  };
}

async function readReply(
  text: string,
  desk: Desk,
  commands: readonly Command[],
): Promise<Request | undefined> {
  const conversation = desk.person
    ? await desk.conversations.latestOf(desk.person.id, desk.now, { roomId: desk.room.id })
    : undefined;
  const command = commands.find(({ name }) => name === conversation?.command);
  if (!conversation || !command?.reply) return undefined;

  return { kind: 'reply', command, text, conversation };
}

/** Free text: a bare command word is taken for the command; in a private chat it may still be a line to log. */
function readFreely(text: string, { room, person }: Desk, commands: readonly Command[]): Request {
  const [first = '', ...rest] = text.replace(/^@bele[zž]ka\s*/iu, '').split(/\s+/u);
  const named = readCommand(first, rest.join(' '), commands);
  if (named.kind === 'run') return named;

  const listener = commands.find(({ hear }) => hear !== undefined);
  if (listener && person && room.kind === 'private' && text !== '')
    return { kind: 'hear', command: listener, text };

  return { kind: 'refused', because: { reason: 'not-understood' } };
}
