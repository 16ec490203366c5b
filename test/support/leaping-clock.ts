import type { Wait } from '../../src/outbox/wait.js';

/** Time that passes only while everybody waits, and then leaps to the next moment that somebody waits for. */
export interface LeapingClock {
  readonly now: () => Date;
  readonly wait: Wait;
  /** Time stands still while it is at work. */
  readonly busy: <T>(work: () => Promise<T>) => Promise<T>;
  /** Lets time pass up to then. */
  readonly runTo: (moment: Date) => Promise<void>;
  readonly runFor: (ms: number) => Promise<void>;
}

interface Waiting {
  readonly at: number;
  readonly signal: AbortSignal;
  readonly done: () => void;
}

export function leapingClock(start: Date): LeapingClock {
  let time = start.getTime();
  let atWork = 0;
  let limit = time;
  let arrived: (() => void) | undefined;
  const waiting = new Set<Waiting>();
  const listenedTo = new WeakSet<AbortSignal>();

  const look = (): void => void setImmediate(() => void setImmediate(leap));

  function leap(): void {
    if (atWork > 0 || !arrived) return;
    const next = Math.min(...[...waiting].map(({ at }) => at));
    if (next > limit) {
      time = Math.max(time, limit);
      arrived();
      arrived = undefined;
      return;
    }

    time = Math.max(time, next);
    for (const one of [...waiting]) if (one.at <= time) one.done();
    look();
  }

  /** Once to each signal, however many wait. */
  function listenTo(signal: AbortSignal): void {
    if (listenedTo.has(signal)) return;
    listenedTo.add(signal);
    signal.addEventListener('abort', () => {
      for (const one of [...waiting]) if (one.signal === signal) one.done();
    });
  }

  const runTo = (moment: Date): Promise<void> =>
    new Promise((resolve) => {
      limit = moment.getTime();
      arrived = resolve;
      look();
    });

  return {
    now: () => new Date(time),

    wait: (ms, signal) =>
      new Promise((resolve) => {
        const done = (): void => {
          waiting.delete(one);
          resolve();
        };
        const one = { at: time + ms, signal, done };
        waiting.add(one);
        listenTo(signal);
        if (signal.aborted) done();
        look();
      }),

    async busy(work) {
      atWork += 1;
      try {
        return await work();
      } finally {
        atWork -= 1;
        look();
      }
    },

    runTo,
    runFor: (ms) => runTo(new Date(time + ms)),
  };
}
