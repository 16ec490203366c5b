import type { NewSubscription, Subscription } from '../digests/subscription.js';

/** Which rooms want which digests; what has ended is in no list. */
export interface SubscriptionRecords {
  /** In place of the room's one of the same scope and kind of rhythm, also of a paused one. */
  add(subscription: NewSubscription): Promise<Subscription>;
  byId(id: string): Promise<Subscription | undefined>;
  /** Paused ones too, the oldest first. */
  ofRoom(roomId: string): Promise<readonly Subscription[]>;
  /** All that are not paused, in rooms we have not left. */
  running(): Promise<readonly Subscription[]>;
  /** False where it had been paused before, or has ended. */
  pause(id: string, reason: string, at: Date): Promise<boolean>;
  /** Sends again what is due from then on; false where it was not paused. */
  resume(id: string, at: Date): Promise<boolean>;
  /** False where it had ended before. */
  end(id: string, at: Date): Promise<boolean>;
}
