import { setTimeout as pause } from 'node:timers/promises';

const patienceMs = 15_000;
const shortestPauseMs = 10;
const longestPauseMs = 1_500;

/** Timed out on a busy file; write conflict; no transaction in time. */
const passing = ['P1008', 'P2034', 'P2028'];
/** PostgreSQL's serialization failure and deadlock, as raw statements report them. */
const passingStates = ['40001', '40P01'];

/** Runs `work` again, after growing pauses, while it fails only because others were at work at the same time. */
export async function retried<T>(work: () => Promise<T>): Promise<T> {
  const startedAt = performance.now();

  for (let attempt = 0; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error) || performance.now() - startedAt > patienceMs) throw error;
      await pause(pauseMs(attempt));
    }
  }
}

/** A row with that key is there already. */
export function isTaken(error: unknown): boolean {
  return codeOf(error) === 'P2002';
}

function isPassing(error: unknown): boolean {
  return passing.includes(codeOf(error)) || passingStates.includes(stateOf(error));
}

// A random share of the pause keeps those who collided from meeting again.
function pauseMs(attempt: number): number {
  const most = Math.min(longestPauseMs, shortestPauseMs * 2 ** attempt);

  return most * (0.5 + Math.random() / 2);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** What the database itself called it. */
function stateOf(error: unknown): string {
  if (!(error instanceof Error) || !('meta' in error)) return '';

  return /"(?:originalCode|code)":"(\w+)"/.exec(JSON.stringify(error.meta))?.[1] ?? '';
}
