import type { PostTo } from '../core/chat-platform.js';
import type { Addressee } from '../core/deliveries/addressee.js';
import type { FactToTell } from '../core/deliveries/delivery.js';
import type { DeliverySource } from '../core/deliveries/delivery-source.js';
import type { Message } from '../core/message.js';
import type { PlatformName } from '../core/people.js';
import type { Store } from '../core/ports.js';
import type { Wait } from '../outbox/wait.js';

export interface DeliveriesDeps {
  readonly store: Pick<Store, 'records' | 'transact'>;
  readonly sources: readonly DeliverySource[];
  /** Those that are open here; what goes elsewhere is left to other processes. */
  readonly platforms: readonly PlatformName[];
  readonly post: PostTo;
  readonly word: WordDelivery;
  /** Names this process; unique for ever. */
  readonly holder: string;
  /** One process alone serves the store: whoever else held a claim is gone. */
  readonly isAlone: boolean;
  readonly now: () => Date;
  readonly log: DeliveriesLog;
  readonly wait: Wait;
}

export type WordDelivery = (
  fact: FactToTell,
  to: Addressee,
) => { readonly message: Message; readonly slot?: string };

/** Called with keys and reasons only; no words of people are in it. */
export interface DeliveriesLog {
  warn(facts: object, sentence: string): void;
  error(facts: object, sentence: string): void;
}
