import type {
  GatewayChannelDeleteDispatchData,
  GatewayGuildCreateDispatchData,
  GatewayGuildDeleteDispatchData,
  GatewayThreadDeleteDispatchData,
} from 'discord-api-types/v10';
import type { Inbound, RoomAct } from '../../../core/inbound.js';
import type { GuildCommands } from '../commands/guild-commands.js';
import { forgetCommands } from '../commands/put-commands.js';
import type { DiscordDeps } from '../deps.js';

export interface GuildEvents {
  created(guild: GatewayGuildCreateDispatchData): Promise<void>;
  deleted(guild: GatewayGuildDeleteDispatchData): Promise<void>;
  channelDeleted(channel: GatewayChannelDeleteDispatchData | GatewayThreadDeleteDispatchData): Promise<void>;
}

type GuildDeps = Pick<DiscordDeps, 'handle' | 'deliver' | 'notes' | 'now'> & {
  readonly guildCommands: GuildCommands;
  readonly applicationId: () => Promise<string>;
};

export function createGuildEvents(deps: GuildDeps): GuildEvents {
  return {
    async created(guild) {
      if (guild.unavailable) return;
      await deps.guildCommands.enter(guild.id, guild.preferred_locale);
      if (!(await deps.notes.read('discord', noteOf(guild.id)))) await greet(guild, deps);
    },

    async deleted({ id, unavailable }) {
      if (unavailable) return;
      await deps.notes.write('discord', noteOf(id), null, deps.now());
      await forgetCommands(await deps.applicationId(), id, deps);
      await tell({ address: id, title: '', became: { kind: 'left' }, key: leftAt(id, deps.now()) }, deps);
    },

    async channelDeleted(channel) {
      const title = 'name' in channel ? channel.name : '';
      const address = `${channel.guild_id}/${channel.id}`;
      await tell({ address, title, became: { kind: 'left' }, key: leftAt(channel.id, deps.now()) }, deps);
    },
  };
}

/** Whether the guild was greeted before. */
function noteOf(guildId: string): string {
  return `guild:${guildId}`;
}

/** Only in the channel the guild itself set aside for that; where it may not write there, it stays silent. */
async function greet(guild: GatewayGuildCreateDispatchData, deps: GuildDeps): Promise<void> {
  const { id, system_channel_id, joined_at } = guild;
  await deps.notes.write('discord', noteOf(id), { joinedAt: joined_at }, deps.now());
  if (system_channel_id === null) return;

  const title = guild.channels.find((channel) => channel.id === system_channel_id)?.name ?? '';
  const address = `${id}/${system_channel_id}`;
  await tell({ address, title, became: { kind: 'entered' }, key: `entered:${id}:${joined_at}` }, deps);
}

/** A guild may be left, entered and left again. */
function leftAt(id: string, now: Date): string {
  return `left:${id}:${now.getTime()}`;
}

/** Without anything here the answer would not be kept to be sent. */
const nobodyWaits = { to: 'the room' };

interface Told {
  readonly address: string;
  readonly title: string;
  readonly became: RoomAct['became'];
  readonly key: string;
}

async function tell({ address, title, became, key }: Told, deps: GuildDeps): Promise<void> {
  const receivedAt = deps.now();
  const event: Inbound = {
    key: `discord:${key}`,
    receivedAt,
    sender: {
      platform: 'discord',
      userId: await deps.applicationId(),
      displayName: '',
      clientLanguage: null,
    },
    room: { address, kind: 'group', title },
    act: { kind: 'room', became },
    replyTo: nobodyWaits,
  };

  await deps.handle(event);
  await deps.deliver(event.key, address);
}
