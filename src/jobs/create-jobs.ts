import { addSeconds } from 'date-fns';
import type { JobsDeps } from './deps.js';
import { doJob, leaseSeconds } from './do-job.js';

const tickMs = 10_000;
const jobsAtOnce = 2;

/** Does long work that people asked for, beside everything else: two pieces at a time, in the order in which they were asked for. */
export interface Jobs {
  /** Something was asked for: looks at once, and works without anybody waiting for it. */
  poke(): void;
  /** Looks now, and then every ten seconds for what other processes left. */
  start(): void;
  /** Begins nothing any more, and stops what is in hand so that it is begun again later. Resolves when nothing is in hand. */
  stop(): Promise<void>;
}

export function createJobs(deps: JobsDeps): Jobs {
  const { queue, platforms, isAlone, chance, now, wait, log } = deps;
  const stopping = new AbortController();
  const inHand = new Set<Promise<void>>();
  let looking: Promise<void> | undefined;
  let isStarted = false;
  let isPoked = false;
  let ticking: Promise<void> | undefined;

  function poke(): void {
    if (!isStarted) return;

    isPoked = true;
    if (!looking && mayBegin()) looking = look();
  }

  function mayBegin(): boolean {
    return isPoked && inHand.size < jobsAtOnce && !stopping.signal.aborted;
  }

  async function look(): Promise<void> {
    try {
      while (mayBegin()) await next();
    } catch (error) {
      log.error({ err: error }, 'Which work waits could not be looked up.');
    }
    looking = undefined;
  }

  async function next(): Promise<void> {
    isPoked = false;
    // Each claim has a holder of its own: this process, too, may take over what it stood still with.
    const holder = `${deps.holder}/${chance.newId()}`;
    const job = await queue.claim(platforms, holder, now(), addSeconds(now(), leaseSeconds));
    if (!job) return;

    // There may be more.
    isPoked = true;
    const done = doJob(job, { ...deps, holder, stopping: stopping.signal }).then(() => {
      inHand.delete(done);
      poke();
    });
    inHand.add(done);
  }

  async function giveUpOld(): Promise<void> {
    try {
      if (isAlone) await queue.releaseAll();
    } catch (error) {
      log.error({ err: error }, 'Old claims on work could not be given up.');
    }
    isStarted = true;
  }

  async function tick(): Promise<void> {
    while (!stopping.signal.aborted) {
      poke();
      await wait(tickMs, stopping.signal);
    }
  }

  return {
    poke,

    start() {
      ticking ??= giveUpOld().then(tick);
    },

    async stop() {
      stopping.abort();
      await ticking;
      await looking;
      await Promise.all(inHand);
    },
  };
}
