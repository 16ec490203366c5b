import { onTestFinished } from 'vitest';
import type { Person, Room } from '../discord/cast.js';
import { openDiscord, type Discord, type DiscordOptions } from '../discord/open-discord.js';
import { crowdOf, type Crowd } from './crowd.js';
import type { StoreOnDisk } from './store-on-disk.js';

export interface OnDiscord {
  readonly discord: Discord;
  readonly settings: Readonly<Record<string, string>>;
  /** Members of the network, each with a private chat. */
  readonly crowd: (many: number) => Promise<Crowd<DiscordMember>>;
  /** Resolves when the program is connected and its commands can be typed. */
  readonly ready: () => Promise<void>;
}

export interface DiscordMember {
  readonly person: Person;
  readonly room: Room;
}

/** What the program needs to be told to serve a Discord of its own over the gateway. */
export async function onDiscord(store: StoreOnDisk, options: DiscordOptions = {}): Promise<OnDiscord> {
  const discord = await openDiscord({ patienceMs: 60_000, ...options });
  onTestFinished(() => discord.close());

  return {
    discord,
    settings: {
      DATABASE_URL: store.url,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_ROOT: discord.apiRoot,
    },

    crowd: async (many) => {
      const people = Array.from({ length: many }, (_, at) => discord.person({ name: `Ana ${at + 1}` }));
      await store.admit('discord', people);

      return crowdOf(people.map((person) => ({ person, room: discord.dm(person) })));
    },

    ready: async () => {
      await discord.connected();
      await discord.until('the commands', () => discord.commands()[0]);
    },
  };
}
