import { isAfter } from 'date-fns';
import type { Command, Desk } from '../core/command.js';
import { commandNamed } from '../core/command-named.js';
import type { Conversation } from '../core/conversation.js';
import type { TextAct } from '../core/inbound.js';
import { nearestName } from '../core/nearest-name.js';
import type { Refusal } from '../core/refusals.js';
import type { Request } from './request.js';
import { longestText, numberOfCharacters } from './text-length.js';

/** What a typed message asks for: a command, an answer to a question, a line read again, or words of its own. */
export async function readText(act: TextAct, desk: Desk, commands: readonly Command[]): Promise<Request> {
  const text = act.text.trim();
  const reread = act.edited ? await readAgain(text, act, desk, commands) : undefined;
  if (reread) return reread;
  if (!act.addressed) return { kind: 'silence' };
  if (numberOfCharacters(text) > longestText)
    return { kind: 'refused', because: { reason: 'too-long', limit: longestText } };

  const typed = slashed(text);
  if (typed) return readTyped(typed.name, typed.input, commands);
  if (text === '' && act.file) return { kind: 'refused', because: { reason: 'file-alone' } };
  if (act.answers !== undefined) return readAnswerTo(act.answers, text, desk, commands);

  return (await readReply(text, desk, commands)) ?? readFreely(text, desk, commands);
}

interface Typed {
  readonly name: string;
  readonly input: string;
}

function slashed(text: string): Typed | undefined {
  const typed = /^\/(?<name>[\p{L}\p{N}_]+)(?:@\S+)?\s*(?<input>[\s\S]*)$/u.exec(text)?.groups;

  return typed && { name: typed['name'] ?? '', input: typed['input'] ?? '' };
}

/** Only a line of which something became; any other message that is edited is as good as new. */
async function readAgain(
  text: string,
  { message }: TextAct,
  desk: Desk,
  commands: readonly Command[],
): Promise<Request | undefined> {
  const line = message === undefined ? undefined : await desk.typedLines.find(desk.room.id, message);
  const command = commands.find((known) => known.reread !== undefined);
  if (!line || !command) return undefined;
  if (numberOfCharacters(text) > longestText)
    return { kind: 'refused', because: { reason: 'too-long', limit: longestText } };

  return { kind: 'reread', command, input: withoutName(text, command), line };
}

/** `/log …`, `/log@name …` and `log …` all say the same. */
function withoutName(text: string, command: Command): string {
  const typed = slashed(text) ?? bare(text);

  return commandNamed(typed.name, [command]) ? typed.input.trim() : text;
}

function bare(text: string): Typed {
  const [name = '', ...rest] = withoutMention(text).split(/\s+/u);

  return { name, input: rest.join(' ') };
}

function withoutMention(text: string): string {
  return text.replace(/^@\S+\s*/u, '');
}

function readTyped(typed: string, input: string, commands: readonly Command[]): Request {
  const command = commandNamed(typed, commands);
  if (command) return { kind: 'run', command, input: input.trim(), options: {} };

  const nearest = nearestName(typed.toLowerCase(), commands);
  return { kind: 'refused', because: { reason: 'unknown-command', typed, nearest } };
}

/** An answer to one certain question, as long as that is open. */
async function readAnswerTo(
  id: string,
  text: string,
  desk: Desk,
  commands: readonly Command[],
): Promise<Request> {
  const conversation = await desk.conversations.byId(id);
  const isOpen = conversation !== undefined && !isAfter(desk.now, conversation.expiresAt);
  if (!isOpen) return readLate(text, desk, commands);
  if (conversation.personId !== desk.person?.id)
    return { kind: 'refused', because: { reason: 'question-of-another' } };

  return replyTo(conversation, text, commands) ?? { kind: 'refused', because: { reason: 'question-over' } };
}

/** What answers a question that is over may still be a line of its own. */
function readLate(text: string, desk: Desk, commands: readonly Command[]): Request {
  const over: Refusal = { reason: 'question-over' };
  const freely = readFreely(text, desk, commands);

  return freely.kind === 'hear' ? { ...freely, otherwise: over } : { kind: 'refused', because: over };
}

async function readReply(
  text: string,
  desk: Desk,
  commands: readonly Command[],
): Promise<Request | undefined> {
  const conversation = desk.person
    ? await desk.conversations.latestOf(desk.person.id, desk.now, { roomId: desk.room.id })
    : undefined;

  return conversation && replyTo(conversation, text, commands);
}

function replyTo(
  conversation: Conversation,
  text: string,
  commands: readonly Command[],
): Request | undefined {
  const command = commands.find(({ name }) => name === conversation.command);

  return command?.reply && { kind: 'reply', command, text, conversation };
}

/** Free text: a bare command word is taken for the command; otherwise it may still be a line to log. */
function readFreely(text: string, { person }: Desk, commands: readonly Command[]): Request {
  const { name, input } = bare(text);
  const named = readTyped(name, input, commands);
  if (named.kind === 'run') return named;

  const listener = commands.find(({ hear }) => hear !== undefined);
  const notUnderstood: Refusal = { reason: 'not-understood' };

  return listener && person && text !== ''
    ? { kind: 'hear', command: listener, text: withoutMention(text), otherwise: notUnderstood }
    : { kind: 'refused', because: notUnderstood };
}
