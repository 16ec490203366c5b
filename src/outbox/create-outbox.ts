import { claimsOf } from './claims.js';
import { answerDelivery } from './deliver-answers.js';
import type { OutboxDeps } from './deps.js';
import { inTurn } from './in-turn.js';
import { waitUnnoticed } from './wait.js';

const tickMs = 30_000;
const keysAtOnce = 100;

/** Sends the answers that were kept with their effect, each room's in order, and none of them twice. None of it fails. */
export interface Outbox {
  /** Resolves when the event's answers went out, or are no longer ours to send. */
  deliver(key: string, address: string): Promise<void>;
  /**
   * Takes up what waits, oldest first, and again every half a minute. Resolves when it is in line; what comes after that is
   * sent after it.
   */
  resume(): Promise<void>;
  /** Begins no send any more; resolves when those in hand are done and the rest is left to others. */
  stop(): Promise<void>;
}

export function createOutbox(deps: OutboxDeps): Outbox {
  const { platform, answers, holder, now, log, wait = waitUnnoticed } = deps;
  const stopping = new AbortController();
  const isStopped = () => stopping.signal.aborted;
  const claims = claimsOf(answers, holder, now);
  const turns = inTurn();
  const inHand = new Map<string, Promise<void>>();
  const deliverAnswers = answerDelivery({ ...deps, claims, wait, stopping: stopping.signal });
  let ticking: Promise<void> | undefined;

  function deliver(key: string, address: string): Promise<void> {
    const already = inHand.get(key);
    if (already) return already;
    if (isStopped()) return Promise.resolve();

    const reserved = turns.isBusy(address) ? reserve(key) : Promise.resolve();
    const delivered = turns
      .run(address, () => reserved.then(() => deliverAnswers(key)))
      .finally(() => inHand.delete(key));
    inHand.set(key, delivered);

    return delivered;
  }

  /** While it stands in line nobody else is to send it before what stands in front of it. */
  async function reserve(key: string): Promise<void> {
    await unlessOurDefect('An answer could not be reserved.', () => claims.take(key));
  }

  async function takeUp(): Promise<void> {
    const seen = new Set(inHand.keys());

    for (;;) {
      const waiting = await answers.waiting(platform, now(), keysAtOnce);
      const fresh = waiting.filter((key) => !seen.has(key));
      if (fresh.length === 0 || isStopped()) return;

      for (const key of fresh) {
        seen.add(key);
        const [first] = await claims.take(key);
        if (first) void deliver(key, first.address);
      }
    }
  }

  async function tick(): Promise<void> {
    while (!isStopped()) {
      await wait(tickMs, stopping.signal);
      if (!isStopped()) await unlessOurDefect('What waits could not be looked up.', again);
    }
  }

  async function again(): Promise<void> {
    await claims.renewAll();
    await takeUp();
  }

  async function unlessOurDefect(sentence: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      log.error({ platform, err: error }, sentence);
    }
  }

  return {
    deliver,

    async resume() {
      const first = unlessOurDefect('What waits could not be looked up.', takeUp);
      ticking ??= first.then(tick);
      await first;
    },

    async stop() {
      stopping.abort();
      await ticking;
      await Promise.all(inHand.values());
      await unlessOurDefect('Claims could not be given up.', () => claims.releaseAll());
    },
  };
}
