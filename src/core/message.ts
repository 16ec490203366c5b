import type { WordedChart } from './charts/chart.js';

/** A run of text. Words of people are literal: no platform reads markup in them. */
export type Span =
  string | { readonly strong: string } | { readonly emphasis: string } | { readonly code: string };

export type Line = readonly Span[];

/** `id` is at most 64 bytes of UTF-8 and comes back with the press. */
export interface Button {
  readonly id: string;
  readonly label: string;
  readonly style?: 'primary' | 'danger';
}

/** A list to pick one of. A pick comes back as a press of `id` and the option's value, joined by a colon. */
export interface Choice {
  readonly id: string;
  readonly placeholder: string;
  /** Where there are no lists, it stands for the options: its press asks again, with all of them to be shown. */
  readonly more?: Button;
  /** At most 24. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** A button that leads out of the chat. */
export interface Link {
  readonly label: string;
  readonly url: string;
}

/** How the answer to a question is typed where one can't just write. */
export interface TypedAnswer {
  /** The conversation that asks. */
  readonly conversation: string;
  /** At most 34 characters. */
  readonly button: string;
  /** What is asked in short, at most 45 characters. */
  readonly prompt: string;
}

export interface Picture {
  readonly png: Uint8Array;
  readonly description: string;
}

export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
}

/** A file that is kept, by its id. */
export interface KeptAttachment extends Omit<Attachment, 'content'> {
  readonly id: string;
  readonly bytes: number;
}

/** What is said, not how it looks: each platform draws it in its own way. */
export interface Message {
  readonly lines: readonly Line[];
  readonly buttons?: readonly Button[];
  /** Set where the buttons belong together two by two. */
  readonly inPairs?: true;
  readonly links?: readonly Link[];
  readonly choice?: Choice;
  readonly picture?: Picture;
  /** Drawn as the picture on the way out, before a platform gets the message. */
  readonly chart?: WordedChart;
  readonly file?: Attachment;
  /** Becomes the file on the way out, for a platform that gets it whole. */
  readonly keptFile?: KeptAttachment;
  /** Set when the answer to this message may be typed. */
  readonly awaitsText?: TypedAnswer;
}

/**
 * Who sees an answer: everybody in the room, or only the one who asked. `private` never stands in a group, not even where
 * the platform can't show it to one person alone: there it goes to the private chat.
 */
export type Audience = 'room' | 'asker' | 'private';

export interface Answer {
  readonly audience: Audience;
  readonly message: Message;
  /** Answers of one slot are one message: posted the first time, edited in place afterwards. */
  readonly slot?: string;
  /** Where its slot's message can't be changed into it, that one is taken away. */
  readonly clears?: true;
  /** Takes the place of the message whose button was pressed. */
  readonly onto?: 'pressed';
}
