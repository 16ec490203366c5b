import type { REST } from 'discord.js';
import { Routes, type APIApplication } from 'discord-api-types/v10';
import type { DiscordLog } from './deps.js';
import { failureOf } from './failure.js';
import { backOff } from './gateway/back-off.js';
import { tokenRefused } from './refused.js';

interface ApplicationDeps {
  readonly rest: REST;
  readonly log: DiscordLog;
  readonly stopping: AbortSignal;
}

/** Asks once whose token it is, for as long as it takes; rejects with `DiscordRefused` where it is nobody's. */
export function rememberApplication(deps: ApplicationDeps): () => Promise<string> {
  let asked: Promise<string> | undefined;

  return () => (asked ??= ask(deps));
}

async function ask({ rest, ...deps }: ApplicationDeps): Promise<string> {
  const id = await backOff(() => askNow(rest), deps);
  if (id === undefined) throw new Error('The bot was stopped before Discord said whose token it has.');

  return id;
}

/** Rejects with `DiscordRefused` where the token is nobody's. */
export async function askNow(rest: REST): Promise<string> {
  try {
    return await idAt(Routes.currentApplication(), rest);
  } catch (error) {
    const failure = failureOf(error);
    if (failure.kind !== 'answered') throw error;
    if (failure.status === 401) throw tokenRefused();

    // What stands before Discord may know only the older route.
    return idAt(Routes.oauth2CurrentApplication(), rest);
  }
}

async function idAt(route: `/${string}`, rest: REST): Promise<string> {
  const application = (await rest.get(route)) as Pick<APIApplication, 'id'>;

  return application.id;
}
