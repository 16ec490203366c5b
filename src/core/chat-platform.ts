import type { Answer, Message } from './message.js';
import type { PlatformName } from './people.js';

/** A real chat that is connected. */
export interface ChatPlatform {
  readonly name: PlatformName;
  /** Resolves when it is connected and takes events. */
  start(): Promise<void>;
  /** Takes no more events and finishes what is in hand. */
  stop(): Promise<void>;
  /** Sends one answer to an event that was handled. */
  readonly answer: SendAnswer;
  /** Posts what nobody asked for, like a digest. */
  readonly post: Post;
}

export type Post = (posting: Posting) => Promise<Sent>;

/** The same on whichever platform; one that isn't open here posts later. */
export type PostTo = (platform: PlatformName, posting: Posting) => Promise<Sent>;

export type SendAnswer = (answer: DueAnswer) => Promise<Sent>;

export interface DueAnswer {
  readonly answer: Answer;
  /** The event's key and which of its answers it is. */
  readonly key: string;
  readonly index: number;
  readonly address: string;
  readonly receivedAt: Date;
  /** As the platform gave it with the event. */
  readonly replyTo: unknown;
}

export interface Posting {
  /** Unique for ever. */
  readonly key: string;
  readonly address: string;
  readonly message: Message;
  /** What was posted or answered there in the same slot is edited in place. */
  readonly slot?: string;
}

export type Sent =
  /** `messageRef` is the platform's name for the message; null when nothing was posted. */
  | { readonly kind: 'sent'; readonly messageRef: string | null }
  /** Not sent, and worth trying again. */
  | { readonly kind: 'later'; readonly afterMs: number }
  /** It can never be sent: the chat or the question is gone, or we are not let in. */
  | { readonly kind: 'never'; readonly because: string }
  /** It left, and whether it arrived is not known. */
  | { readonly kind: 'uncertain'; readonly because: string };
