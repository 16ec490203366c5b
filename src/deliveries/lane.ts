import { createPace, type Limits } from '../core/deliveries/pace.js';
import type { PlatformName } from '../core/people.js';
import type { Waiting } from '../core/ports/delivery-records.js';
import type { DeliveriesDeps } from './deps.js';
import type { Sending } from './sending.js';

/** What goes to one platform: in the order in which it is due, as fast as the platform takes it, and each once at a time. */
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

/** Telegram publishes thirty a second, of which one is left to an answer, one a second in a chat and twenty a minute in a group. */
const chatLimits: Limits = { betweenAnyMs: 34.5, betweenInChatMs: 1_000, perMinuteInGroup: 20 };
const noLimits: Limits = { betweenAnyMs: 0, betweenInChatMs: 0, perMinuteInGroup: 1_000 };

export function createLane(platform: PlatformName | null, deps: LaneDeps): Lane {
  const { now, wait, log, sending, stopping } = deps;
  const pace = createPace(platform === null || platform === 'browser' ? noLimits : chatLimits);
  const line: (Waiting & { readonly notBefore: number })[] = [];
  const known = new Set<string>();
  const inHand = new Set<Promise<void>>();
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    while (line.length > 0 && !stopping.aborted) {
      if (inHand.size >= sendsAtOnce) await Promise.race(inHand);
      else await next();
    }
    running = undefined;
  }

  function enter(waiting: Waiting, notBefore: number): void {
    line.push({ ...waiting, notBefore });
    running ??= run();
  }

  async function next(): Promise<void> {
    const at = now().getTime();
    const place = line.findIndex((one) => startableAt(one) <= at);
    const [waiting] = place < 0 ? [] : line.splice(place, 1);

    if (waiting) await take(waiting);
    else await wait(Math.min(napMs, ...line.map((one) => startableAt(one) - at)), stopping);
  }

  function startableAt({ chat, notBefore }: (typeof line)[number]): number {
    return Math.max(notBefore, chat ? pace.startableAt(chat) : 0);
  }

  async function take(waiting: Waiting): Promise<void> {
    const { key, chat } = waiting;
    try {
      const ready = await sending.claim(key);
      if (!ready) return void known.delete(key);

      if (chat) pace.began(chat, now().getTime());
      const sent = sending.send(ready).then((againAt) => {
        inHand.delete(sent);
        if (againAt && againAt.getTime() - now().getTime() < soonMs) enter(waiting, againAt.getTime());
        else known.delete(key);
      });
      inHand.add(sent);
    } catch (error) {
      known.delete(key);
      log.error({ delivery: key, err: error }, 'A delivery could not be taken up.');
    }
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
