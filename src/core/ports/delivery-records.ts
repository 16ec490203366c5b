import type { Addressee } from '../deliveries/addressee.js';
import type { Chat } from '../deliveries/pace.js';
import type { Delivery, Ending, NewDelivery, Recipient, Undelivered } from '../deliveries/delivery.js';
import type { PlatformName } from '../people.js';

/** One that waits, and the chat it would go to now; null where there is none. */
export interface Waiting {
  readonly key: string;
  readonly chat: (Chat & { readonly platform: PlatformName }) | null;
}

/** Only those of a kind, of these subscriptions, or to these rooms. */
export interface UndeliveredOf {
  readonly kind?: string;
  readonly subscriptionIds?: readonly string[];
  readonly roomIds?: readonly string[];
}

/** What goes out unasked: claimed, begun, and settled. What is settled is over, unless it is asked for `again`. */
export interface DeliveryRecords {
  /** A key that is known does nothing. */
  add(deliveries: readonly NewDelivery[]): Promise<void>;
  byKey(key: string): Promise<Delivery | undefined>;
  /** The keys of all that these subscriptions ever had due since then, whatever became of it. */
  keysOf(subscriptionIds: readonly string[], since: Date): Promise<ReadonlySet<string>>;
  /** What is due and nobody holds, by when it is due; at most `limit`. */
  waiting(now: Date, limit: number): Promise<readonly Waiting[]>;
  /** Those of these that are due and that nobody holds. */
  waitingAmong(keys: readonly string[], now: Date): Promise<readonly Waiting[]>;
  /** Takes one until the lease is over; undefined where somebody else holds it, it is over or not due. */
  claim(key: string, holder: string, now: Date, leaseUntil: Date): Promise<Delivery | undefined>;
  /** Those of these kinds that arrived since then, the first first. */
  sentLately(kinds: readonly string[], since: Date): Promise<readonly Delivery[]>;
  /** The keys of all of that kind that are not over, or were not then. */
  keysLately(kind: string, since: Date): Promise<ReadonlySet<string>>;
  /** Where it would go now. */
  addressee(to: Recipient): Promise<Addressee | undefined>;
  /**
   * What else was sent to the person since then without having been asked for, or is being sent. Until the transaction ends
   * nobody else counts for the same person.
   */
  countUnasked(personId: string, since: Date, except: string): Promise<number>;
  /** Notes that it is tried now; false where the holder no longer holds it. */
  begin(key: string, holder: string, at: Date): Promise<boolean>;
  /**
   * It was not sent, and is free for anybody from then on; `unknown` keeps in mind that it may have been. Does nothing where
   * somebody else took it meanwhile.
   */
  putOff(key: string, holder: string, until: Date, outcome: 'not-sent' | 'unknown'): Promise<void>;
  /** Also of one that was thought uncertain meanwhile. */
  settle(key: string, ending: Ending, at: Date): Promise<void>;
  /** Frees what a holder claimed, or every claim: those of processes that are gone, where only one can serve. */
  release(holder?: string): Promise<void>;
  /** Those that failed or are uncertain, the latest first; at most `limit`. */
  undelivered(of: UndeliveredOf, limit: number): Promise<readonly Undelivered[]>;
  /** Sends a failed or uncertain one once more, as asked for now; false where it is none, or no longer kept. */
  again(key: string, at: Date): Promise<boolean>;
}
