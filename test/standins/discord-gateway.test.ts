import { Events, type Client } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';

import { startBot } from '../support/discord/bot-client.js';
import { createBareBot } from '../support/discord/bare-bot.js';
import { openDiscord, type Discord } from '../support/discord/open-discord.js';

interface Opened {
  readonly discord: Discord;
  readonly bot: Client<true>;
  readonly heard: string[];
}

async function open(shards = 1): Promise<Opened> {
  const discord = await openDiscord({ shards });
  const heard: string[] = [];
  const bot = await startBot(discord, async (interaction) => {
    heard.push(interaction.id);
    if (interaction.isAutocomplete()) {
      await interaction.respond([{ name: `${interaction.options.getFocused()}mes`, value: 'games' }]);
    } else if (interaction.isChatInputCommand()) {
      await interaction.reply({ content: interaction.locale, allowedMentions: { parse: [] } });
    }
  });
  onTestFinished(async () => {
    await bot.destroy();
    await discord.close();
  });
  const options = [{ type: 3, name: 'kind', description: 'What.', autocomplete: true }];
  await bot.application.commands.set([{ name: 'log', description: 'Log it.', options }]);
  return { discord, bot, heard };
}

test('choices are offered while a person types', async () => {
  const { discord } = await open();
  const elin = discord.person({ name: 'Elin', locale: 'sv-SE' });
  const room = discord.channel(discord.guild('Klub Lipa', { preferredLocale: 'sv-SE' }), 'diary');

  expect(await discord.autocomplete(elin, room, 'log', 'kind', 'ga')).toEqual([
    { name: 'games', value: 'games' },
  ]);
  expect((await discord.command(elin, room, 'log')).message().text).toBe('sv-SE');
});

test('a redelivered interaction is the same one', async () => {
  const { discord, heard } = await open();
  const ana = discord.person({ name: 'Ana' });
  const asked = await discord.command(ana, discord.dm(ana), 'log');

  await discord.redeliver(asked);
  await discord.until('the second hearing', () => heard[1]);

  expect(heard).toEqual([asked.id, asked.id]);
});

test('the bot is added to a server and kicked', async () => {
  const { discord, bot } = await open();
  const guild = discord.guild('MC Reka', { isJoined: false });
  const added = new Promise<string>((resolve) => bot.once(Events.GuildCreate, ({ id }) => resolve(id)));
  const kicked = new Promise<string>((resolve) => bot.once(Events.GuildDelete, ({ id }) => resolve(id)));

  discord.addBot(guild);
  expect(await added).toBe(guild.id);
  discord.kickBot(guild);
  expect(await kicked).toBe(guild.id);
});

test('a deleted channel is told', async () => {
  const { discord, bot } = await open();
  const room = discord.channel(discord.guild('Klub Lipa'), 'diary');
  const deleted = new Promise<string>((resolve) => bot.once(Events.ChannelDelete, ({ id }) => resolve(id)));

  discord.deleteChannel(room);

  expect(await deleted).toBe(room.id);
});

test('two shards share the servers between them', async () => {
  const { discord } = await open(2);
  const ana = discord.person({ name: 'Ana' });
  const rooms = ['Klub Lipa', 'MC Reka'].map((name) => discord.channel(discord.guild(name), 'diary'));

  for (const room of rooms) expect((await discord.command(ana, room, 'log')).type).toBe(4);
  expect(discord.gateway.identifies.map(({ shard }) => shard)).toEqual([
    [0, 2],
    [1, 2],
  ]);
});

test('a wrong token and a privileged intent are turned away', async () => {
  const discord = await openDiscord();
  onTestFinished(() => discord.close());
  const bot = createBareBot(discord);

  expect(await bot.identify(1, 1, 'stolen')).toBe(4004);
  expect(await bot.identify(1 << 1)).toBe(4014);
  expect(await bot.identify(1)).toBeUndefined();
});

test('Discord asks for a new connection and gets it', async () => {
  const { discord } = await open();
  const ana = discord.person({ name: 'Ana' });

  discord.gateway.askToReconnect();
  await discord.until('a resumed session', () => discord.gateway.resumes() || undefined);

  expect((await discord.command(ana, discord.dm(ana), 'log')).type).toBe(4);
});
