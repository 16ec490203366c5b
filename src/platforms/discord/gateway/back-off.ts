import type { DiscordDeps } from '../deps.js';
import { failureOf } from '../failure.js';
import { DiscordRefused } from '../refused.js';
import { wait } from '../wait.js';

const first = 500;
const longest = 60_000;

/** Tries until it works, ever more rarely; undefined when it was stopped. What Discord refuses for good is not tried again. */
export async function backOff<T>(
  work: () => Promise<T>,
  { stopping, log }: Pick<DiscordDeps, 'log'> & { readonly stopping: AbortSignal },
): Promise<T | undefined> {
  for (let pause = first; !stopping.aborted; pause = Math.min(2 * pause, longest)) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof DiscordRefused) throw error;
      log.warn({ ...failureOf(error), againInMs: pause }, 'Discord can not be reached yet.');
      await wait(pause, stopping);
    }
  }

  return undefined;
}
