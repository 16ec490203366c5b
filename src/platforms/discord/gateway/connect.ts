import { Client, Events, GatewayIntentBits } from 'discord.js';
import { GatewayCloseCodes } from 'discord-api-types/v10';
import type { DiscordDeps } from '../deps.js';
import { DiscordRefused, tokenRefused } from '../refused.js';
import { backOff } from './back-off.js';

type ConnectDeps = Pick<DiscordDeps, 'token' | 'apiRoot' | 'log' | 'ended'> & {
  /** Called with each client before it connects, to listen to it. */
  readonly listen: (client: Client) => void;
  readonly stopping: AbortSignal;
};

/**
 * A client that is connected; undefined when it was stopped before that. Rejects with `DiscordRefused` alone; a gateway that
 * is closed for good later is told to `ended`.
 */
export async function connect(deps: ConnectDeps): Promise<Client | undefined> {
  return backOff(() => connectOnce(deps), deps);
}

async function connectOnce(deps: ConnectDeps): Promise<Client> {
  const { token, apiRoot, log, stopping, ended } = deps;
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    shards: 'auto',
    rest: { api: apiRoot },
    allowedMentions: { parse: [] },
  });
  let closedWith: GatewayCloseCodes = GatewayCloseCodes.UnknownError;
  let state: 'connecting' | 'connected' | 'ended' = 'connecting';
  client.on(Events.Error, (error) => log.error({ reason: error.name }, 'The Discord client had an error.'));
  client.on(Events.Warn, () => log.warn({}, 'The Discord client had a warning.'));
  client.on(Events.ShardError, (error, shard) =>
    log.warn({ shard, reason: error.name }, 'The connection to Discord had an error.'),
  );
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    closedWith = code;
    log.error({ shard, code }, 'Discord closed the connection for good.');
    if (state === 'connected' && !stopping.aborted) ended(refusalOf(code) ?? closedForGood(code));
    if (state === 'connected') state = 'ended';
  });
  deps.listen(client);

  const stop = whenAborted(stopping);
  try {
    // A client that is destroyed on its way never says that it will not arrive.
    await Promise.race([client.login(token), stop.came]);
    state = 'connected';
    return client;
  } catch (error) {
    throw refusalOf(closedWith, error) ?? error;
  } finally {
    stop.forget();
  }
}

/** To be forgotten, since the signal outlives every try to connect. */
function whenAborted(signal: AbortSignal): { readonly came: Promise<void>; readonly forget: () => void } {
  let forget = (): void => undefined;
  const came = new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    const heard = (): void => resolve();
    signal.addEventListener('abort', heard, { once: true });
    forget = () => signal.removeEventListener('abort', heard);
  });

  return { came, forget };
}

function closedForGood(code: number): Error {
  return new Error(`Discord closed the connection for good, with the code ${code}.`);
}

function refusalOf(code: GatewayCloseCodes, error?: unknown): DiscordRefused | undefined {
  const isInvalid = error instanceof Error && 'code' in error && error.code === 'TokenInvalid';
  if (isInvalid || code === GatewayCloseCodes.AuthenticationFailed) return tokenRefused();
  if (code === GatewayCloseCodes.DisallowedIntents || code === GatewayCloseCodes.InvalidIntents) {
    return new DiscordRefused(
      'belongs to an application that Discord does not let use the intent Guilds, the only one asked for',
    );
  }

  return undefined;
}
