import type { Api } from 'grammy';
import { pause } from './pause.js';
import type { Troubles } from './polling/troubles.js';
import { attempt } from './send/reach.js';
import type { Us } from './us.js';

/** Asks until Telegram says who we are; undefined when told to stop before. Rejects with `TokenRefused`. */
export function whoAreWe(api: Api, troubles: Troubles, stopped: AbortSignal): Promise<Us | undefined> {
  return untilDone(
    async () => {
      const { id, username } = await api.getMe();

      return { id, username };
    },
    troubles,
    stopped,
  );
}

export async function untilDone<T>(
  work: () => Promise<T>,
  troubles: Troubles,
  stopped: AbortSignal,
): Promise<T | undefined> {
  while (!stopped.aborted) {
    const done = await attempt(work);
    if (done.kind === 'done') {
      troubles.over();
      return done.value;
    }
    await pause(troubles.waitAfter(done), stopped);
  }

  return undefined;
}
