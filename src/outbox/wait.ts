/** Resolves after that time, or at once when the signal is given. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<void>;

/** Does not keep the process alive. */
export const waitUnnoticed: Wait = (ms, signal) =>
  new Promise((resolve) => {
    if (signal.aborted) {
      resolve();
      return;
    }
    const waiting = waitingFor(signal);
    const end = (): void => {
      clearTimeout(timer);
      waiting.delete(end);
      resolve();
    };
    const timer = setTimeout(end, ms).unref();
    waiting.add(end);
  });

/** One listener for each signal, however many wait. */
const waitingAt = new WeakMap<AbortSignal, Set<() => void>>();

function waitingFor(signal: AbortSignal): Set<() => void> {
  const known = waitingAt.get(signal);
  if (known) return known;

  const waiting = new Set<() => void>();
  waitingAt.set(signal, waiting);
  signal.addEventListener('abort', () => [...waiting].forEach((end) => end()), { once: true });

  return waiting;
}

const shortestMs = 250;
const longestMs = 5_000;

/** What the platform asks for, and longer each time it asks again, up to five seconds. */
export function pauseMs(afterMs: number, triesBefore: number): number {
  return Math.max(afterMs, Math.min(longestMs, shortestMs * 2 ** triesBefore));
}
