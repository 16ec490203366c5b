import type { Answer } from '../../../src/core/message.js';
import type { PlatformName } from '../../../src/core/people.js';
import type { OpenStore } from '../../../src/storage/open-store.js';

/** People of the cast, and Mia, whom nobody knows yet. */
export type Who = 'luka' | 'ana' | 'elin' | 'bo' | 'eva' | 'mia';

/** In the private chat with the assistant, or in the group of Klub Lipa. */
export type Where = 'private' | 'group';

/** One conversation, as it is had on one platform. */
export interface ChatDriver {
  readonly platform: PlatformName;
  readonly store: OpenStore;
  /** The name under which the assistant is spoken to in a group. */
  readonly mention: string;
  /** What was logged as wrong. */
  readonly wrong: readonly string[];
  /** Types a line or a command, and waits until all is answered. */
  say(who: Who, text: string, where?: Where): Promise<Came>;
  /** Sends a command with its options filled in. */
  fillIn(who: Who, command: string, options: Readonly<Record<string, string>>): Promise<Came>;
  /** Presses the button of that label, or picks that option, as long as it is there. */
  press(who: Who, label: string, of: Came): Promise<Came>;
  /** Presses a button as it was before the message changed. */
  pressOld(who: Who, label: string, of: Came): Promise<Came>;
  /** Types the answer to a question, in the way of the platform. */
  answer(who: Who, text: string, to: Came): Promise<Came>;
  /** Answers a message of the assistant, as one quotes it. */
  reply(who: Who, text: string, to: Came): Promise<Came>;
  /** Fills in a form that opened, and sends it off. */
  submit(who: Who, values: Readonly<Record<string, string>>, form: Came): Promise<Came>;
  /** Edits what was typed. */
  edit(who: Who, text: string, said: Came): Promise<Came>;
  /** Gives a file to the command. */
  give(who: Who, command: string, file: GivenFile): Promise<Came>;
  /** The file that came with the latest event. */
  received(): GivenFile | undefined;
  /** Comes in with an invitation code, by a link where there are such. */
  join(who: Who, code: string): Promise<Came>;
  /** What a person sees of the assistant's messages, oldest first. */
  sees(who: Who, where?: Where): Promise<readonly Seen[]>;
  /** The person's name from now on. */
  rename(who: Who, name: string): void;
  /** The latest event is delivered once more. */
  again(): Promise<Came>;
  /** Two lines arrive the wrong way round. */
  wrongWayRound(who: Who, first: string, second: string): Promise<void>;
  /** The program ends and begins anew over the same store. */
  restart(): Promise<void>;
  /** From now on the store takes its time, until it is let go on. */
  slowDown(): () => void;
  /** Resolves when the platform knows that what is done arrived. */
  acknowledged(act: () => Promise<Came>): Promise<{ readonly ms: number; readonly came: Promise<Came> }>;
  /** Resolves when it has arrived here. */
  under(act: () => Promise<Came>): Promise<{ readonly came: Promise<Came> }>;
  /** The platform is gone, what was held goes on, and it is back once an answer could not be sent. */
  outage(goOn: () => void): Promise<void>;
  /** The assistant is put out of the group, and taken in again. */
  leaveAndEnter(): Promise<void>;
  /** The group gets another address. */
  move(): Promise<void>;
  /** What a text or command of these words is answered with, whatever the commands would say. */
  script(words: string, answers: readonly Answer[]): void;
  /** What the platform refused because it can never be right, and whom a message would have called. */
  breaches(): readonly unknown[];
}

export interface GivenFile {
  readonly name: string;
  readonly content: string;
}

/** What came of something that was done, for the one who did it. */
export interface Came {
  readonly where: Where;
  /** Messages that are new or have changed, and what appeared over the chat. */
  readonly messages: readonly Seen[];
  /** All their words. */
  readonly text: string;
  readonly labels: readonly string[];
  /** The title of the form that opened. */
  readonly form?: string;
  /** The platform's own: what was typed, or the form. */
  readonly own?: unknown;
}

export interface Seen {
  readonly id: string;
  readonly text: string;
  /** Buttons, and what can be picked. */
  readonly labels: readonly string[];
  readonly edits: number;
  /** Seen by nobody else in the group. */
  readonly alone: boolean;
  /** Undescribed where the platform has no place for that. */
  readonly picture?: { readonly png: Uint8Array; readonly description: string | null };
  readonly file?: GivenFile;
  /** The platform's own. */
  readonly own: unknown;
}

/** What is another than before. */
export function came(
  where: Where,
  before: readonly Seen[],
  after: readonly Seen[],
  more: Partial<Came> = {},
): Came {
  const messages = after.filter((one) => !before.some((old) => isSame(old, one)));

  return {
    where,
    messages,
    text: messages.map(({ text }) => text).join('\n'),
    labels: messages.flatMap(({ labels }) => labels),
    ...more,
  };
}

function isSame(one: Seen, other: Seen): boolean {
  return one.id === other.id && one.text === other.text && one.labels.join() === other.labels.join();
}

/** The message with a button of that label. */
export function messageWith(label: string, { messages }: Came): Seen {
  const found = messages.find(({ labels }) => labels.includes(label));
  if (!found) throw new Error(`There is no “${label}” under ${JSON.stringify(messages.map(shown))}.`);

  return found;
}

function shown({ text, labels }: Seen): object {
  return { text, labels };
}

/** Of what a platform has not, nothing can be asked: the table says so. */
export function without(what: string): () => never {
  return () => {
    throw new Error(`This platform has no ${what}.`);
  };
}
