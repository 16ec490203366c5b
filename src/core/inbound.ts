import type { Answer, Attachment } from './message.js';
import type { ChatIdentity, RoomKind } from './people.js';

/** Something a person did in a chat, in no platform's terms. */
export interface Inbound {
  /** The platform's own key of the event, with the platform's name before it; unique for ever. */
  readonly key: string;
  readonly receivedAt: Date;
  readonly sender: Sender;
  readonly room: RoomSeen;
  readonly act: Act;
  /** What the platform needs to answer this event, also after a restart; plain JSON, forgotten once it is answered. */
  readonly replyTo?: unknown;
}

export interface Sender extends ChatIdentity {
  readonly displayName: string;
  /** What the client says, like `sl` or `sv-SE`; null where the platform has no Slovene and the room knows better. */
  readonly clientLanguage: string | null;
}

export interface RoomSeen {
  /** The platform's chat; a part of it, like a topic or the channel of a guild, comes after a slash. */
  readonly address: string;
  readonly kind: RoomKind;
  readonly title: string;
}

export type Act = TextAct | CommandAct | PressAct | FormAct | RoomAct;

export interface TextAct {
  readonly kind: 'text';
  /** As typed, a command or not. */
  readonly text: string;
  /** Whether a group's message was meant for the assistant; always true in a private chat. */
  readonly addressed: boolean;
  /** The platform's name for the message, where it may be edited later. */
  readonly message?: string;
  /** Set when the message was seen before and says something else now. */
  readonly edited?: true;
  /** The conversation whose question it answers, where the platform knows. */
  readonly answers?: string;
  readonly file?: FileGiven;
}

/** A command with its options filled in one by one. */
export interface CommandAct {
  readonly kind: 'command';
  /** As it stands in the list of commands. */
  readonly name: string;
  /** What was typed beside the options; empty when nothing was. */
  readonly text: string;
  readonly options: Options;
  readonly file?: FileGiven;
}

export interface PressAct {
  readonly kind: 'press';
  readonly button: string;
}

/** A form was filled in and sent off. */
export interface FormAct {
  readonly kind: 'form';
  readonly form: string;
  /** By field; blank ones left out. */
  readonly answers: Options;
}

/** Something became of the room itself; nobody is waiting for an answer. */
export interface RoomAct {
  readonly kind: 'room';
  readonly became:
    | { readonly kind: 'entered' }
    | { readonly kind: 'left' }
    /** Its address changed, and those of its parts. */
    | { readonly kind: 'moved'; readonly to: string };
}

/** Values by the option's name, as typed. */
export type Options = Readonly<Record<string, string>>;

/** A file that came with a message; content is null where it was not fetched: too big, cut off, or not asked for. */
export interface FileGiven extends Omit<Attachment, 'content'> {
  readonly bytes: number;
  readonly content: Uint8Array | null;
}

/**
 * What a platform hands every event to, and gets what is to be drawn from. Rejects only when nothing at all could be kept:
 * the event is as good as not delivered.
 */
export type HandleInbound = (event: Inbound) => Promise<readonly Answer[]>;
