import type { Language } from './calendar.js';
import type { Conversation } from './conversation.js';
import type { Doors } from './doors.js';
import type { Fact } from './facts.js';
import type { FileGiven, Options } from './inbound.js';
import type { NewWork } from './jobs/job.js';
import type { WorkBegun } from './jobs/job-facts.js';
import type { Audience } from './message.js';
import type { Offer } from './offer.js';
import type { ChatIdentity, Person, Room } from './people.js';
import type { Records } from './ports.js';
import type { TypedLine } from './ports/typed-line-records.js';
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
  /** The file that came with what is handled. */
  readonly file: FileGiven | null;
  /** The platform's name for the message that is handled, where it may be edited later. */
  readonly message: string | null;
  readonly now: Date;
  readonly chance: Chance;
  /** Every command there is, in /help order. */
  readonly commands: readonly Listed[];
  readonly doors: Doors;
  /**
   * Has long work done, once this is kept; what comes of it answers later. The fact says that it is begun; null where work of
   * that key was begun before.
   */
  begin(work: NewWork): Promise<WorkBegun | null>;
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
  /** Its name in other languages, where it has one. */
  readonly aliases: Readonly<Partial<Record<Language, string>>>;
  /** Who sees the answers; known before anything is looked up. */
  readonly audience: Audience;
  /** What can be filled in one by one, where a chat offers that. */
  readonly options?: readonly CommandOption[];
}

/** `text` is an option of every command, and in no list. */
export interface CommandOption {
  readonly name: string;
  /** Which words explain it; its name where it is left out. */
  readonly about?: string;
  readonly kind: 'text' | 'number' | 'file';
  /** The greatest number. */
  readonly most?: number;
  /** All the values there are, at most 25. */
  readonly choices?: readonly string[];
  /** Whether the command has suggestions for it. */
  readonly suggests?: true;
}

/** An option that is being filled in. */
export interface OptionAsked {
  readonly option: string;
  readonly typed: string;
  /** The other options so far. */
  readonly options: Options;
}

/** How a command answers, at a desk of kind `D`. */
export interface Handlers<D extends Desk> {
  /** `input` is what was typed after the name, trimmed; `options` are those that were filled in, as typed. */
  run(input: string, desk: D, options: Options): Promise<readonly Fact[]>;
  /** A button of this command was pressed; `parts` are what its id holds after the command's name. */
  press?(parts: readonly string[], desk: D): Promise<readonly Fact[]>;
  /** Something was typed that is no command and answers nothing; undefined when it isn't for this command either. */
  readonly hear?: (text: string, desk: D) => Promise<readonly Fact[] | undefined>;
  /** The person typed an answer to a question of this command. */
  reply?(text: string, conversation: Conversation, desk: D): Promise<readonly Fact[]>;
  /** The form of this command was filled in and sent off. */
  submit?(answers: Options, desk: D): Promise<readonly Fact[]>;
  /** The message of a line that was kept says something else now; `input` is what it says without the command's name. */
  reread?(input: string, line: TypedLine, desk: D): Promise<readonly Fact[]>;
  /** What may be filled in, best first; only from what the person may see. Reads, and writes nothing. */
  suggest?(asked: OptionAsked, desk: D): Promise<readonly Offer[]>;
}

export interface EveryonesCommand extends Shape, Handlers<Desk> {
  readonly for: 'everyone';
}

/** A command for people who may do `for` somewhere; where exactly, the command asks itself. */
export interface MembersCommand extends Shape, Handlers<MemberDesk> {
  readonly for: Action;
  /** Who may press its buttons and answer its questions, where those are more people. */
  readonly answeredBy?: Action;
}

export type Command = EveryonesCommand | MembersCommand;
