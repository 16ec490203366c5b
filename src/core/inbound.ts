import type { Answer } from './message.js';
import type { ChatIdentity, RoomKind } from './people.js';

/** Something a person did in a chat, in no platform's terms. */
export interface Inbound {
  /** The platform's own key of the event, with the platform's name before it; unique for ever. */
  readonly key: string;
  readonly receivedAt: Date;
  readonly sender: Sender;
  readonly room: RoomSeen;
  readonly act: Act;
}

export interface Sender extends ChatIdentity {
  readonly displayName: string;
  /** What the client says, like `sl` or `sv-SE`. */
  readonly clientLanguage: string | null;
}

export interface RoomSeen {
  readonly address: string;
  readonly kind: RoomKind;
  readonly title: string;
}

export type Act =
  | {
      readonly kind: 'text';
      /** As typed, a command or not. */
      readonly text: string;
      /** Whether a group's message was meant for the assistant; always true in a private chat. */
      readonly addressed: boolean;
    }
  | { readonly kind: 'press'; readonly button: string };

/** What a platform hands every event to, and gets what is to be drawn from. */
export type HandleInbound = (event: Inbound) => Promise<readonly Answer[]>;
