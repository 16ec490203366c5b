import type { TelegramLog } from './deps.js';

/** What goes on after an update was taken, and is waited for only at the end. */
export interface Background {
  /** A failure is logged, with the sentence. */
  run(work: () => Promise<unknown>, ifNot: string): void;
  settled(): Promise<void>;
}

export function createBackground(log: TelegramLog): Background {
  const going = new Set<Promise<void>>();

  return {
    run(work, ifNot) {
      const one = guard(work, ifNot).finally(() => going.delete(one));
      going.add(one);
    },

    async settled() {
      while (going.size > 0) await Promise.all(going);
    },
  };

  async function guard(work: () => Promise<unknown>, ifNot: string): Promise<void> {
    try {
      await work();
    } catch (error) {
      log.error({ err: error }, ifNot);
    }
  }
}
