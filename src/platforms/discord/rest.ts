import { REST } from 'discord.js';
import type { DiscordDeps } from './deps.js';

export interface Rests {
  readonly rest: REST;
  /** For what answers an interaction: Discord counts that apart, so it waits for nothing that the bot does by itself. */
  readonly interactions: REST;
}

/** Never repeats by itself what may have arrived: who calls decides that. Rate limits it waits out. */
export function createRest({ token, apiRoot }: Pick<DiscordDeps, 'token' | 'apiRoot'>): REST {
  return new REST({ version: '10', api: apiRoot, retries: 0 }).setToken(token);
}

export function createRests(deps: Pick<DiscordDeps, 'token' | 'apiRoot'>): Rests {
  const interactions = new REST({
    version: '10',
    api: deps.apiRoot,
    retries: 0,
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
  });

  return { rest: createRest(deps), interactions };
}
