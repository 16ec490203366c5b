import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from './log.js';

/** What comes after it, like closing the store, needs its part of the ten seconds. */
const patienceMs = 8_000;

/** Waits for `work`, though not for ever: what was kept and not sent goes out at the next start. */
export async function withinTenSeconds(work: () => Promise<void>, log: Log): Promise<void> {
  const done = work().then(() => true);
  if (await Promise.race([done, wait(patienceMs, false, { ref: false })])) return;

  log.warn({}, 'Not everything in hand was finished in ten seconds; the rest goes out at the next start.');
}
