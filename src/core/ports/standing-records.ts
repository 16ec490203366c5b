import type { Language } from '../calendar.js';
import type { Shown } from '../standing/shown.js';

/** A message that stays in a room and shows a state of the store, which others may change. */
export interface StandingMessage extends Shown {
  readonly roomId: string;
  /** Which of the room's messages it is: what is posted in that slot. */
  readonly slot: string;
  /** Null for the room's, whatever that becomes. */
  readonly language: Language | null;
}

/** Messages that are drawn anew whenever what they show has changed; each for 30 days after it last came to show something. */
export interface StandingRecords {
  /** From now on the slot shows that. What is posted there by this event shows it as it is; before it is, nothing is drawn. */
  keep(message: StandingMessage, at: Date): Promise<void>;
  /** Something about it changed: every message that shows it is drawn anew, once this is kept. */
  touch(shown: Shown, at: Date): Promise<void>;
  /** What showed the one shows the other from now on, and is drawn anew. */
  turn(from: Shown, to: Shown, at: Date): Promise<void>;
  /** The messages that show it, the oldest first. */
  showing(shown: Shown): Promise<readonly StandingMessage[]>;
  /** The message stays as it is. */
  end(roomId: string, slot: string): Promise<void>;
}
