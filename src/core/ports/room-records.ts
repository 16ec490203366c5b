import type { Language, Zone } from '../calendar.js';
import type { RoomSeen } from '../inbound.js';
import type { ChatIdentity, PlatformName, Room } from '../people.js';

export interface RoomRecords {
  /** The room as stored, made on first sight; its title and kind follow the platform's. */
  seen(platform: PlatformName, room: RoomSeen, newId: string): Promise<Room>;
  link(roomId: string, scopeId: string, by: string | null, at: Date): Promise<Room>;
  /** Whose private room it is, and when they last wrote there, to the minute; nothing for an identity that is nobody's. */
  usedBy(roomId: string, identity: ChatIdentity, at: Date): Promise<void>;
  /** Of what is said there unasked. */
  setLanguage(roomId: string, language: Language): Promise<void>;
  setZone(roomId: string, zone: Zone): Promise<void>;
  /** The assistant is no longer in the chat, nor in any part of it. */
  left(platform: PlatformName, chat: string, at: Date): Promise<void>;
  /**
   * A chat and its parts have another address: links, drafts and entries stay with them, and messages posted before can no
   * longer be edited. Where the new address was seen already, the two become one room.
   */
  moved(platform: PlatformName, from: string, to: string): Promise<void>;
}
