import type { TelegramDeps } from './deps.js';
import { failedWith } from './menu/failed-with.js';
import { newApi } from './new-api.js';
import { attempt } from './send/reach.js';

/** The name of the bot whose token it is, without the `@`. Rejects with `TokenRefused`, or saying why nobody answered. */
export async function botOf(deps: Pick<TelegramDeps, 'token' | 'apiRoot'>): Promise<string> {
  const asked = await attempt(() => newApi(deps).getMe());
  if (asked.kind !== 'done') throw failedWith(asked);

  return asked.value.username;
}
