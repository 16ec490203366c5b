/** Waits, but no longer than until it is told to stop. */
export function pause(ms: number, stopped: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      stopped.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    stopped.addEventListener('abort', end, { once: true });
    if (stopped.aborted) end();
  });
}

/** Longer each time: half a second, then twice as long, and 30 s at most. */
export function backOff(failures: number): number {
  return Math.min(30_000, 250 * 2 ** Math.min(failures, 10));
}
