import { onTestFinished } from 'vitest';
import type { LeapingClock } from './leaping-clock.js';

/** For a library that takes no clock: until the test is over it reads that of the test, and waits by it. */
export function letTimersLeap({ now, wait }: LeapingClock): void {
  const { setTimeout, clearTimeout } = globalThis;
  const readDate = Date.now;
  const clears = new WeakMap<object, () => void>();
  onTestFinished(() => {
    Object.assign(globalThis, { setTimeout, clearTimeout });
    Date.now = readDate;
  });

  Date.now = () => now().getTime();
  Object.assign(globalThis, {
    setTimeout(work: (...given: readonly unknown[]) => void, ms = 0, ...given: readonly unknown[]) {
      const act = (): void => work(...given);
      let begun = begin(act, ms);
      const timer = {
        unref: () => timer,
        refresh() {
          begun.abort();
          begun = begin(act, ms);
          return timer;
        },
      };
      clears.set(timer, () => begun.abort());

      return timer;
    },

    clearTimeout(timer: NodeJS.Timeout | undefined) {
      const clear = timer && clears.get(timer);
      if (clear) clear();
      else clearTimeout(timer);
    },
  });

  function begin(act: () => void, ms: number): AbortController {
    const cleared = new AbortController();
    void wait(ms, cleared.signal).then(() => {
      if (!cleared.signal.aborted) act();
    });

    return cleared;
  }
}
