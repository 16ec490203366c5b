import type { PlatformName } from '../core/people.js';
import type { Waiting } from '../core/ports/delivery-records.js';
import type { DeliveriesDeps } from './deps.js';
import { gathering } from './gather.js';
import { createLane, type Lane } from './lane.js';
import { createSending } from './sending.js';

/** Often enough that what is due goes out within its minute. */
const tickMs = 20_000;
const mostInLine = 10_000;

/** Sends what nobody waits for when it is due, each once. Holds no rule of its own: sources and `judgeDelivery` decide. */
export interface Deliveries {
  /** Takes up what is due, and again three times a minute. Resolves when the first is in line. */
  start(): Promise<void>;
  /** Begins none any more; resolves when those in hand are done. */
  stop(): Promise<void>;
}

export function createDeliveries(deps: DeliveriesDeps): Deliveries {
  const { store, platforms, holder, isAlone, log, now, wait } = deps;
  const { deliveries } = store.records;
  const stopping = new AbortController();
  const isStopped = () => stopping.signal.aborted;
  const sending = createSending(deps);
  const gather = gathering({
    ...deps,
    kept: (keys) => takeUp(() => deliveries.waitingAmong(keys, now())),
    isStopped,
  });
  const laneOf = (platform: PlatformName | null): Lane =>
    createLane(platform, { ...deps, sending, stopping: stopping.signal });
  const lanes = new Map<PlatformName | null, Lane>(
    [...platforms, null].map((platform) => [platform, laneOf(platform)]),
  );
  let ticking: Promise<void> | undefined;

  async function begin(): Promise<void> {
    if (isAlone) {
      await unlessOurDefect('Old claims could not be given up.', () => deliveries.release());
    }
    await tick();
  }

  async function tick(): Promise<void> {
    await unlessOurDefect('What became of deliveries could not be noted yet.', () => sending.noteLate());
    gather.begin();
    await takeUp(() => deliveries.waiting(now(), mostInLine));
  }

  function takeUp(look: () => Promise<readonly Waiting[]>): Promise<void> {
    return unlessOurDefect('What is due could not be looked up.', async () => {
      for (const waiting of await look()) lanes.get(waiting.chat?.platform ?? null)?.add(waiting);
    });
  }

  async function goOn(): Promise<void> {
    while (!isStopped()) {
      await wait(tickMs, stopping.signal);
      if (!isStopped()) await tick();
    }
  }

  async function unlessOurDefect(sentence: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      log.error({ err: error }, sentence);
    }
  }

  return {
    async start() {
      const first = begin();
      ticking ??= first.then(goOn);
      await first;
      await gather.done();
    },

    async stop() {
      stopping.abort();
      await ticking;
      await gather.done();
      await Promise.all([...lanes.values()].map((lane) => lane.done()));
      await unlessOurDefect('Claims could not be given up.', () => deliveries.release(holder));
    },
  };
}
