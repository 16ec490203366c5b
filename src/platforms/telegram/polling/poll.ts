import type { Update } from 'grammy/types';
import { createInOrder } from '../in-order.js';
import { chatOf, updatesWanted } from '../ingest/read-update.js';
import type { Link } from '../link.js';
import { backOff, pause } from '../pause.js';
import type { Receive } from '../receive/receive.js';
import { attempt } from '../send/reach.js';
import { createInHand } from './in-hand.js';
import { createTroubles } from './troubles.js';

const longPollSeconds = 30;
const whileBusyMs = 500;
const confirmMs = 5_000;

export interface Poller {
  /** Resolves when Telegram has given updates once, or none. Rejects with `AnotherPoller` or `TokenRefused`. */
  begin(): Promise<void>;
  /** Goes on until it is told to stop. Rejects like `begin`. */
  goOn(): Promise<void>;
  /** Tells Telegram what was finished. */
  confirm(): Promise<void>;
}

/** An update is confirmed when its effect is kept; until then Telegram hands it out again, also to the next process. */
export function createPoller(link: Link, receive: Receive, stopped: AbortSignal): Poller {
  const { api, deps } = link;
  const inOrder = createInOrder();
  const inHand = createInHand();
  const troubles = createTroubles(deps.log, deps.now);
  let going: Promise<void> = Promise.resolve();

  return {
    begin: () => fetchOnce(0),

    async goOn() {
      while (!stopped.aborted) {
        if (!inHand.isEmpty()) await Promise.race([going, pause(whileBusyMs, stopped)]);
        await fetchOnce(inHand.isEmpty() ? longPollSeconds : 0);
      }
      await going;
    },

    async confirm() {
      const offset = inHand.offset();
      const patience = AbortSignal.timeout(confirmMs);
      if (offset > 0) await attempt(() => api.getUpdates({ offset, limit: 1 }, patience as never));
    },
  };

  /** Tries until it succeeds. */
  async function fetchOnce(timeout: number): Promise<void> {
    while (!isStopped()) {
      const fetched = await attempt(() =>
        api.getUpdates(
          { offset: inHand.offset(), timeout, allowed_updates: updatesWanted },
          stopped as never,
        ),
      );
      if (fetched.kind === 'done') {
        troubles.over();
        take(fetched.value);
        return;
      }
      if (!isStopped()) await pause(troubles.waitAfter(fetched), stopped);
    }
  }

  function isStopped(): boolean {
    return stopped.aborted;
  }

  function take(updates: readonly Update[]): void {
    const taken = inHand.take(updates).map((update) => {
      const keep = receive(update);
      return inOrder.add(chatOf(update), () => finish(update, keep));
    });
    if (taken.length > 0) going = Promise.all([going, ...taken]).then(() => undefined);
  }

  async function finish(update: Update, keep: () => Promise<void>): Promise<void> {
    for (let failures = 0; !(failures > 0 && stopped.aborted); failures += 1) {
      try {
        await keep();
        inHand.finish(update);
        return;
      } catch (error) {
        if (failures === 0)
          deps.log.error({ err: error }, 'An update of Telegram could not be kept; it is tried again.');
      }
      await pause(backOff(failures), stopped);
    }
  }
}
