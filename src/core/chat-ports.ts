import type { DueAnswer } from './chat-platform.js';
import type { Inbound } from './inbound.js';
import type { Answer } from './message.js';
import type { PlatformName, Room } from './people.js';
import type { StandingMessage } from './ports/standing-records.js';

/** Answers that were kept with their effect and wait to be sent. */
export interface OutgoingAnswers {
  /**
   * Takes an event's answers to send them, until the lease is over; none where they went out, somebody else has them, or
   * they are no longer kept. Only those not marked as sent.
   */
  claim(key: string, holder: string, now: Date, leaseUntil: Date): Promise<readonly DueAnswer[]>;
  /** Marks one as sent, or as never to be sent; after the last one what the platform needed to answer is forgotten. */
  settle(key: string, index: number, at: Date): Promise<void>;
  /** Gives up the claim, so that anybody may take it. */
  release(key: string, holder: string): Promise<void>;
  /** Gives up every claim: those of a process that is gone, where only one can serve. */
  releaseAll(): Promise<void>;
  /** Keys of events whose answers wait and nobody has claimed, oldest first, at most `limit`. */
  waiting(platform: PlatformName, now: Date, limit: number): Promise<readonly string[]>;
}

/** Which message of a chat holds a slot. A slot that begins with `~` is the platform's own, and kept for a week. */
export interface PostedMessages {
  find(platform: PlatformName, address: string, slot: string): Promise<string | undefined>;
  keep(platform: PlatformName, address: string, slot: string, messageRef: string, at: Date): Promise<void>;
  forget(platform: PlatformName, address: string, slot: string): Promise<void>;
}

/** What a platform has to know again after a restart; plain JSON. */
export interface PlatformNotes {
  read(platform: PlatformName, name: string): Promise<unknown>;
  write(platform: PlatformName, name: string, content: unknown, at: Date): Promise<void>;
}

/** Events that could not be handled, kept for a week. */
export interface SetAsides {
  /**
   * Keeps the event and its answer as handled; an event that was handled already stays as it is. The one of which this was
   * another try is over with it.
   */
  keep(
    event: Inbound,
    reference: string,
    reason: string,
    answers: readonly Answer[],
    triedAgain?: string,
  ): Promise<void>;
  /** The event as it came, without the platform's way to answer it; undefined once it was tried again. */
  find(key: string): Promise<Inbound | undefined>;
}

/** Rooms as the platforms see them. */
export interface ChatRooms {
  /** The chat itself and its parts that the assistant has not left. */
  of(platform: PlatformName, chat: string): Promise<readonly Room[]>;
}

/** A standing message that no longer shows what is. */
export interface DueDrawing {
  readonly message: StandingMessage;
  readonly room: Room;
  /** Counts the changes of what it shows. */
  readonly version: number;
}

/** Standing messages that want drawing. */
export interface StandingQueue {
  /**
   * Rooms with a message that nobody is drawing, whose message has waited longest first, at most `limit`. A room in which
   * answers wait to be sent has none: they come first, and may be what posts the message.
   */
  due(platforms: readonly PlatformName[], now: Date, limit: number): Promise<readonly string[]>;
  /** Takes the room's message that has waited longest, until the lease is over; undefined when there is none, as in `due`. */
  claim(roomId: string, holder: string, now: Date, leaseUntil: Date): Promise<DueDrawing | undefined>;
  /** It shows what was so at that version, and is due again at once if there was a later one. */
  drawn(drawing: DueDrawing, holder: string): Promise<void>;
  /** Gives up the claim, so that anybody may draw it. */
  release(drawing: DueDrawing, holder: string): Promise<void>;
  /** It can't be drawn any more. */
  end(drawing: DueDrawing): Promise<void>;
  /** Gives up every claim: those of a process that is gone, where only one can serve. */
  releaseAll(): Promise<void>;
}
