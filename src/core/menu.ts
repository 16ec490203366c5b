import type { Language } from './calendar.js';
import type { Form } from './form.js';
import type { Options, RoomSeen, Sender } from './inbound.js';
import type { Audience } from './message.js';

/** The commands in /help order with what they do, for a platform's own list of them. */
export type Menu = (language: Language) => readonly MenuEntry[];

export interface MenuEntry {
  readonly name: string;
  /** The name in this language; the same where there is none. Only a-z. */
  readonly localName: string;
  /** At most 100 characters. */
  readonly summary: string;
  /** Who sees the answers; known before anything is looked up. */
  readonly audience: Audience;
  readonly options: readonly MenuOption[];
}

/** `text` stands for what is typed after the name and is an option of every command; it is not listed. */
export interface MenuOption {
  readonly name: string;
  /** At most 100 characters. */
  readonly summary: string;
  readonly kind: 'text' | 'number' | 'file';
  /** The greatest number. */
  readonly most?: number;
  /** All there is to choose from, at most 25. */
  readonly choices?: readonly Suggestion[];
  /** Whether `Suggest` knows answers to it. */
  readonly suggests: boolean;
}

/** `label` is shown and `value` comes back as the option; both have at most 100 characters. */
export interface Suggestion {
  readonly value: string;
  readonly label: string;
}

export interface SuggestionAsked {
  readonly sender: Sender;
  readonly room: RoomSeen;
  readonly now: Date;
  readonly command: string;
  readonly option: string;
  readonly typed: string;
  /** The other options so far. */
  readonly options: Options;
}

/** What may be filled in, best first, at most 25; only from what the asker may see. */
export type Suggest = (asked: SuggestionAsked) => Promise<readonly Suggestion[]>;

/** Forms in place of a command without anything beside it, or of a button; answered from memory alone. */
export interface Forms {
  /** `unknown` where the form has to be looked up first; undefined where there is none. */
  open(wanted: FormWanted): Form | 'unknown' | undefined;
  /** Looks up what the person's forms in the room need. */
  learn(sender: Sender, room: RoomSeen, now: Date): Promise<void>;
}

export interface FormWanted {
  readonly sender: Sender;
  readonly room: RoomSeen;
  readonly now: Date;
  readonly by: { readonly command: string } | { readonly button: string };
}
