import type { Delivery, Ending } from '../core/deliveries/delivery.js';
import { claimDelivery, type Ready } from './claim-delivery.js';
import type { DeliveriesDeps } from './deps.js';
import { endDelivery } from './end-delivery.js';
import { sendDelivery, type Outcome } from './send-delivery.js';

export interface Sending {
  claim(key: string): Promise<Ready | undefined>;
  /** When it is to be tried again; undefined when there is nothing more to do. Never fails. */
  send(ready: Ready): Promise<Date | undefined>;
  /** Notes what could not be noted when it happened. */
  noteLate(): Promise<void>;
}

export function createSending(deps: DeliveriesDeps): Sending {
  const { store, log, now } = deps;
  /** What is done with, but could not be settled yet. */
  const unsettled = new Map<string, { readonly delivery: Delivery; readonly ending: Ending }>();

  async function note(delivery: Delivery, outcome: Outcome): Promise<Date | undefined> {
    switch (outcome.kind) {
      case 'not-ours':
        return undefined;
      case 'put-off':
        await store.transact(({ deliveries }) =>
          deliveries.putOff(delivery.key, deps.holder, outcome.until, outcome.outcome),
        );
        return outcome.until;
      case 'sent':
      case 'failed':
      case 'uncertain':
      case 'skipped':
      case 'withdrawn':
        unsettled.set(delivery.key, { delivery, ending: outcome });
        await settle(delivery, outcome);
        return undefined;
    }
  }

  async function settle(delivery: Delivery, ending: Ending): Promise<void> {
    await store.transact((records) => endDelivery({ delivery, ending, at: now() }, records, deps));
    unsettled.delete(delivery.key);
  }

  return {
    claim: async (key) => (unsettled.has(key) ? undefined : claimDelivery(key, deps)),

    async send(ready) {
      try {
        return await note(ready.delivery, await sendDelivery(ready, deps));
      } catch (error) {
        // The claim runs out by itself, and then whoever takes it up sees that it was tried.
        log.error(
          { delivery: ready.delivery.key, err: error },
          'What became of a delivery could not be noted.',
        );
        return undefined;
      }
    },

    async noteLate() {
      for (const { delivery, ending } of [...unsettled.values()]) await settle(delivery, ending);
    },
  };
}
