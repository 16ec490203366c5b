import type { Client } from 'discord.js';
import {
  GatewayDispatchEvents,
  type APIInteraction,
  type GatewayChannelDeleteDispatchData,
  type GatewayGuildCreateDispatchData,
  type GatewayGuildDeleteDispatchData,
  type GatewayThreadDeleteDispatchData,
} from 'discord-api-types/v10';
import type { GuildEvents } from './guild-events.js';

interface Listeners {
  readonly guilds: GuildEvents;
  readonly interaction: (interaction: APIInteraction) => void;
  /** Sees to work that nobody waits for. */
  readonly alongside: (work: () => Promise<void>) => void;
}

/** Events as they arrive, before discord.js makes anything of them. */
export function listenTo(client: Client, { guilds, interaction, alongside }: Listeners): void {
  const { ws } = client;

  ws.on(GatewayDispatchEvents.InteractionCreate, (event: APIInteraction) => interaction(event));
  ws.on(GatewayDispatchEvents.GuildCreate, (event: GatewayGuildCreateDispatchData) =>
    alongside(() => guilds.created(event)),
  );
  ws.on(GatewayDispatchEvents.GuildDelete, (event: GatewayGuildDeleteDispatchData) =>
    alongside(() => guilds.deleted(event)),
  );
  ws.on(GatewayDispatchEvents.ChannelDelete, (event: GatewayChannelDeleteDispatchData) =>
    alongside(() => guilds.channelDeleted(event)),
  );
  ws.on(GatewayDispatchEvents.ThreadDelete, (event: GatewayThreadDeleteDispatchData) =>
    alongside(() => guilds.channelDeleted(event)),
  );
}
