import type { Records } from '../ports.js';
import type { Moment } from '../ports/moments.js';
import type { Delivery, NewDelivery, Trouble } from './delivery.js';

/** What a feature gives to have messages go out that nobody waits for. It decides, and neither waits nor sends. */
export interface DeliverySource {
  /** The `kind` of its deliveries. */
  readonly name: string;
  /**
   * What is due by now or soon, asked for several times a minute, by each process. Deliveries that were given before may be
   * among them. Reads only.
   */
  due(now: Date, records: Records): Promise<readonly (NewDelivery | WorkedOut)[]>;
  /** Asked in the transaction in which it is taken up to be sent. Left out, it always is. */
  isStillWanted?(delivery: Delivery, records: Records, now: Date): Promise<boolean>;
  /**
   * It failed, or nobody knows whether it arrived. What it writes, and the deliveries that it gives to tell somebody else, are
   * kept together with that ending.
   */
  undelivered?(
    delivery: Delivery,
    trouble: Trouble,
    records: Records,
    now: Date,
  ): Promise<readonly NewDelivery[]>;
}

/**
 * Deliveries that take their time to work out, several of them from the same moment of the store. What comes of one goes out
 * while the next is worked out, and one that fails holds up no other.
 */
export type WorkedOut = (moment: Moment) => Promise<readonly NewDelivery[]>;
