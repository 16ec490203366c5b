import type { Wait } from '../../src/outbox/wait.js';

/** Time that passes only when it is told to. */
export interface Clock {
  readonly now: () => Date;
  readonly wait: Wait;
  /** Until somebody waits that long, and then until the wait is over. */
  readonly pass: (ms: number) => Promise<void>;
  /** The same for nobody. */
  readonly jump: (ms: number) => void;
}

export function clockAt(start: Date): Clock {
  const waits = new Map<number, () => void>();
  let time = start.getTime();
  let noticed = (): void => undefined;

  return {
    now: () => new Date(time),

    wait: (ms, signal) =>
      new Promise((resolve) => {
        const end = (): void => {
          signal.removeEventListener('abort', end);
          resolve();
        };
        if (signal.aborted) resolve();
        signal.addEventListener('abort', end);
        waits.set(ms, end);
        noticed();
      }),

    async pass(ms) {
      while (!waits.has(ms)) await new Promise<void>((resolve) => (noticed = resolve));
      time += ms;
      waits.get(ms)?.();
      waits.delete(ms);
    },

    jump: (ms) => void (time += ms),
  };
}
