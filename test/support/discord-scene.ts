import { openBot, type Bot, type BotOptions } from './discord-bot.js';
import type { Person, Room } from './discord/cast.js';

export interface Scene extends Bot {
  readonly luka: Person;
  readonly ana: Person;
  readonly room: Room;
  /** The room's, as the assistant knows it. */
  readonly address: string;
}

/** Luka and Ana in a channel whose commands are there. */
export async function openScene(options: BotOptions = {}): Promise<Scene> {
  const bot = await openBot(options);
  const { discord } = bot;
  const guild = discord.guild('Klub Lipa');
  const room = discord.channel(guild, 'beležka');
  await discord.until('the commands', () => discord.commands(guild)[0]);

  return {
    ...bot,
    room,
    luka: discord.person({ name: 'Luka' }),
    ana: discord.person({ name: 'Ana' }),
    address: `${guild.id}/${room.id}`,
  };
}
