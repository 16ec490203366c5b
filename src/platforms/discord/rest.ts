import { REST } from 'discord.js';
import type { DiscordDeps } from './deps.js';

/** Never repeats by itself what may have arrived: who calls decides that. Rate limits it waits out. */
export function createRest({ token, apiRoot }: Pick<DiscordDeps, 'token' | 'apiRoot'>): REST {
  return new REST({ version: '10', api: apiRoot, retries: 0 }).setToken(token);
}
