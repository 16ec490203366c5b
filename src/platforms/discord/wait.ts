import { setTimeout } from 'node:timers/promises';

/** Resolves after so long, or at once when it is called off. */
export async function wait(ms: number, calledOff?: AbortSignal): Promise<void> {
  try {
    await setTimeout(ms, undefined, { signal: calledOff });
  } catch (error) {
    if (!calledOff?.aborted) throw error;
  }
}
