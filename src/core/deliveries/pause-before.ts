const shortestMs = 1_000;
const longestMs = 15 * 60_000;

/** What the platform asks for, and longer each time it could not be sent, up to a quarter of an hour. */
export function pauseBefore(attempt: number, afterMs: number): number {
  return Math.max(afterMs, Math.min(longestMs, shortestMs * 2 ** Math.min(attempt, 20)));
}
