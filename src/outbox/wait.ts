import { setTimeout as timeout } from 'node:timers/promises';

/** Resolves after that time, or at once when the signal is given. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<void>;

export const waitUnnoticed: Wait = async (ms, signal) => {
  // It rejects only when it is cut short, which is no failure; nor does it keep the process alive.
  await timeout(ms, undefined, { signal, ref: false }).catch(() => undefined);
};

const shortestMs = 250;
const longestMs = 30_000;

/** What the platform asks for, and longer each time it asks again, up to half a minute. */
export function pauseMs(afterMs: number, triesBefore: number): number {
  return Math.max(afterMs, Math.min(longestMs, shortestMs * 2 ** triesBefore));
}
