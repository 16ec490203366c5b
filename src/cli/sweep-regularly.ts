import type { OpenStore } from '../storage/open-store.js';
import type { Log } from './log.js';

const everyFiveMinutes = 300_000;

/** Forgets at once and then every few minutes what was only kept for a while; one that fails is tried again with the next. */
export function sweepRegularly(store: Pick<OpenStore, 'sweep'>, log: Log): { stop(): Promise<void> } {
  let last = sweep(store, log);
  const timer = setInterval(() => {
    last = sweep(store, log);
  }, everyFiveMinutes);

  return {
    stop() {
      clearInterval(timer);
      return last;
    },
  };
}

async function sweep(store: Pick<OpenStore, 'sweep'>, log: Log): Promise<void> {
  try {
    await store.sweep(new Date());
  } catch (error) {
    log.error({ err: error }, 'What was only kept for a while could not be forgotten.');
  }
}
