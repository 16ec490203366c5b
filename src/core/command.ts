import type { Language } from './calendar.js';
import type { Conversation } from './conversation.js';
import type { Doors } from './doors.js';
import type { Fact } from './facts.js';
import type { Audience } from './message.js';
import type { ChatIdentity, Person, Room } from './people.js';
import type { Records } from './ports.js';
import type { Action } from './rights.js';

/** What is new each time; passed in, so that nothing depends on luck in a test. */
export interface Chance {
  /** A new id, later ones sorting after earlier ones. */
  newId(): string;
  /** At least 0 and below 1. */
  random(): number;
}

/** Everything a command works with. What it writes is kept together with its answer, or not at all. */
export interface Desk extends Records {
  readonly person: Person | null;
  readonly identity: ChatIdentity;
  /** The name the chat knows the sender by; literal. */
  readonly displayName: string;
  /** What a new person's language would be. */
  readonly clientLanguage: Language;
  readonly room: Room;
  readonly now: Date;
  readonly chance: Chance;
  /** Every command there is, in /help order. */
  readonly commands: readonly Listed[];
  readonly doors: Doors;
  /** A QR code of the text, as PNG. */
  drawCode(text: string): Promise<Uint8Array>;
  /** The one-way form in which secrets are kept. */
  fingerprint(secret: string): string;
}

/** The desk of somebody with a role somewhere. */
export interface MemberDesk extends Desk {
  readonly person: Person;
}

/** What there is to know of a command without running it. */
export type Listed = Pick<Command, 'name' | 'aliases' | 'audience' | 'for'>;

interface Shape {
  /** As people type it, without the slash. */
  readonly name: string;
  /** The names it has in other languages. */
  readonly aliases: readonly string[];
  /** Who sees the answers; known before anything is looked up. */
  readonly audience: Audience;
}

/** How a command answers, at a desk of kind `D`. */
export interface Handlers<D extends Desk> {
  /** `input` is what was typed after the name, trimmed. */
  run(input: string, desk: D): Promise<readonly Fact[]>;
  /** A button of this command was pressed; `parts` are what its id holds after the command's name. */
  press?(parts: readonly string[], desk: D): Promise<readonly Fact[]>;
  /** Something was typed in a private chat that is no command and answers nothing. */
  readonly hear?: (text: string, desk: D) => Promise<readonly Fact[]>;
  /** The person typed an answer to a question of this command. */
  reply?(text: string, conversation: Conversation, desk: D): Promise<readonly Fact[]>;
}

export interface EveryonesCommand extends Shape, Handlers<Desk> {
  readonly for: 'everyone';
}

/** A command for people who may do `for` somewhere; where exactly, the command asks itself. */
export interface MembersCommand extends Shape, Handlers<MemberDesk> {
  readonly for: Action;
}

export type Command = EveryonesCommand | MembersCommand;
