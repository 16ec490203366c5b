import { Client, Events, type Interaction } from 'discord.js';

import type { Discord } from './open-discord.js';

/** A real discord.js client on the stand-in, logged in; whoever starts it destroys it. */
export async function startBot(
  discord: Discord,
  onInteraction: (interaction: Interaction) => Promise<unknown>,
): Promise<Client<true>> {
  const client = new Client({
    intents: [1],
    shards: 'auto',
    rest: { api: discord.apiRoot, retries: 1, timeout: 5_000 },
  });
  client.on(Events.Error, () => undefined);
  client.on(Events.InteractionCreate, (interaction) => {
    onInteraction(interaction).catch((error: unknown) => client.emit(Events.Error, error as Error));
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);

  return ready;
}
