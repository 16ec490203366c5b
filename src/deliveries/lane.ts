import { limitsOf } from '../core/deliveries/limits-of.js';
import { createPace } from '../core/deliveries/pace.js';
import type { PlatformName } from '../core/people.js';
import type { Waiting } from '../core/ports/delivery-records.js';
import type { Ready } from './claim-delivery.js';
import type { DeliveriesDeps } from './deps.js';
import { createLine } from './line.js';
import type { Sending } from './sending.js';

/** What goes to one platform: in each chat in the order in which it is due, as fast as the platform takes it, and each once at a time. */
export interface Lane {
  add(waiting: Waiting): void;
  /** Resolves when nothing is in hand. */
  done(): Promise<void>;
}

interface LaneDeps extends Pick<DeliveriesDeps, 'now' | 'wait' | 'log'> {
  readonly sending: Sending;
  readonly stopping: AbortSignal;
}

const sendsAtOnce = 16;
const napMs = 1_000;
/** What is put off for longer is found again when its time has come. */
const soonMs = 20_000;

export function createLane(platform: PlatformName | null, deps: LaneDeps): Lane {
  const { now, wait, log, sending, stopping } = deps;
  const pace = createPace(limitsOf(platform));
  const line = createLine(pace);
  const known = new Set<string>();
  const inHand = new Set<Promise<void>>();
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    while (!line.isEmpty() && !stopping.aborted) {
      if (inHand.size >= sendsAtOnce) await Promise.race(inHand);
      else await next();
    }
    running = undefined;
  }

  function enter(waiting: Waiting, notBefore: number): void {
    line.enter(waiting, notBefore);
    running ??= run();
  }

  async function next(): Promise<void> {
    const at = now().getTime();
    const waiting = line.takeAt(at);

    if (waiting) await take(waiting);
    else await Promise.race([wait(Math.min(napMs, Math.ceil(line.startableAt() - at)), stopping), ...inHand]);
  }

  async function take(waiting: Waiting): Promise<void> {
    const ready = await claim(waiting);
    if (!ready) {
      line.done(waiting);
      known.delete(waiting.key);
      return;
    }

    if (waiting.chat) pace.began(waiting.chat, now().getTime());
    const sent = send(waiting, ready).finally(() => inHand.delete(sent));
    inHand.add(sent);
  }

  async function claim({ key }: Waiting): Promise<Ready | undefined> {
    try {
      return await sending.claim(key);
    } catch (error) {
      log.error({ delivery: key, err: error }, 'A delivery could not be taken up.');
      return undefined;
    }
  }

  async function send(waiting: Waiting, ready: Ready): Promise<void> {
    const againAt = (await sending.send(ready))?.getTime();
    line.done(waiting);
    if (againAt !== undefined && againAt - now().getTime() < soonMs) enter(waiting, againAt);
    else known.delete(waiting.key);
  }

  return {
    add(waiting) {
      if (known.has(waiting.key) || stopping.aborted) return;
      known.add(waiting.key);
      enter(waiting, 0);
    },

    async done() {
      await running;
      await Promise.all(inHand);
    },
  };
}
