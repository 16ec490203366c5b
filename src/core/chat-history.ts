import type { Person, Room } from './people.js';

/** One message of a chat that keeps its own messages, as the browser room does. */
export interface ChatMessage {
  readonly address: string;
  /** Posting the same id again replaces the message in place. */
  readonly id: string;
  /** The user id of the person who wrote it; null for the assistant's own. */
  readonly from: string | null;
  /** The platform's own form of the message; plain JSON. */
  readonly content: unknown;
  /** The user id of the only one who sees it; null for everybody in the room. */
  readonly onlyFor: string | null;
  readonly postedAt: Date;
}

export interface ChatHistory {
  post(message: ChatMessage): Promise<void>;
  /** What the viewer may see there, oldest first, the last `limit`. */
  recent(address: string, viewer: string, limit: number): Promise<readonly ChatMessage[]>;
}

/** Who and what is on the browser platform, for the list of rooms and the switch between people. */
export interface ChatDirectory {
  people(): Promise<readonly (Person & { readonly userId: string })[]>;
  groupRooms(): Promise<readonly Room[]>;
}
