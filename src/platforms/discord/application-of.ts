import { askNow } from './application.js';
import type { DiscordDeps } from './deps.js';
import { failureOf } from './failure.js';
import { DiscordRefused } from './refused.js';
import { createRest } from './rest.js';

/** The id of the application whose token it is. Rejects with `DiscordRefused`, or saying why nobody answered. */
export function applicationOf(deps: Pick<DiscordDeps, 'token' | 'apiRoot'>): Promise<string> {
  return askNow(createRest(deps)).catch((error: unknown) => {
    if (error instanceof DiscordRefused) throw error;

    // What Discord's library says may quote the request.
    throw new Error(`Discord could not be asked: ${failureOf(error).kind}.`);
  });
}
