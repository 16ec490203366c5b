import { expect, test } from 'vitest';
import { deployDiscordCommands } from '../../../src/platforms/discord/commands/deploy.js';
import { DiscordRefused } from '../../../src/platforms/discord/refused.js';
import { toAsker } from '../../support/browser-assistant.js';
import { openBot, started, type Bot } from '../../support/discord-bot.js';
import type { Guild } from '../../support/discord/cast.js';
import { createDiscord } from '../../../src/platforms/discord/create-discord.js';

const puts = 'PUT /applications/:application/guilds/:guild/commands';

function helpOf({ discord }: Bot, guild?: Guild): string | undefined {
  return discord.commands(guild).find(({ name }) => name === 'help')?.description;
}

function linked(guild: Guild, language: 'en' | 'sl' | 'sv'): Parameters<Bot['rooms']['link']>[0] {
  const scope = {
    id: 'lipa',
    kind: 'centre',
    name: 'Klub Lipa',
    parentId: 'celje',
    municipalityId: 'celje',
    closedDownOn: null,
    networkId: 'network',
    language: 'en',
    zone: 'Europe/Ljubljana',
    createdAt: new Date(0),
  } as const;

  return {
    id: `room-${language}`,
    platform: 'discord',
    address: `${guild.id}/1`,
    kind: 'group',
    title: 'beležka',
    scope,
    language,
  };
}

test('private chats have the commands in both languages', async () => {
  const { discord } = await openBot();
  await discord.until('the commands', () => discord.commands()[0]);

  expect(discord.commands()[1]).toMatchObject({
    name: 'help',
    description: 'What I can do.',
    contexts: [1],
    integration_types: [0],
    name_localizations: { 'sv-SE': 'hjalp' },
    description_localizations: {
      'en-US': 'What I can do.',
      'en-GB': 'What I can do.',
      'sv-SE': 'Vad jag kan.',
    },
    options: [{ name: 'text', type: 3 }],
  });
});

test('every option is there and none is required', async () => {
  const { discord } = await openBot();
  await discord.until('the commands', () => discord.commands()[0]);

  expect(discord.commands()[0]?.options).toMatchObject([
    { name: 'text', type: 3 },
    { name: 'type', type: 3, autocomplete: true },
    { name: 'girls', type: 4, min_value: 0, max_value: 100_000 },
    { name: 'led_by', type: 3, choices: [{ value: 'staff' }, { value: 'young_people' }] },
  ]);
  const options = discord.commands().flatMap((command) => command.options ?? []);
  expect(options.filter(({ required }) => required)).toEqual([]);
});

test.each([
  ['sv-SE', 'Vad jag kan.'],
  ['en-GB', 'What I can do.'],
  ['de', 'What I can do.'],
])('a guild that says it speaks %s reads “%s”', async (preferredLocale, description) => {
  const bot = await openBot();

  const guild = bot.discord.guild('Klub Lipa', { preferredLocale });
  await bot.discord.until('the commands', () => bot.discord.commands(guild)[0]);

  expect(helpOf(bot, guild)).toBe(description);
  expect(bot.discord.commands(guild)[0]).not.toHaveProperty('contexts');
});

test('a room that is linked decides the language', async () => {
  const bot = await openBot({ script: () => [toAsker('Linked')] });
  const { discord, rooms } = bot;
  const guild = discord.guild('Klub Lipa');
  const room = discord.channel(guild, 'beležka');
  await discord.until('the commands', () => discord.commands(guild)[0]);

  rooms.link(linked(guild, 'sl'));
  await discord.command(discord.person({ name: 'Kim' }), room, 'help');
  await discord.until('Slovene', () => helpOf(bot, guild) === 'Kaj znam.' || undefined);

  expect(discord.calls(puts)).toHaveLength(2);
});

test('what did not change is not put again', async () => {
  const { discord, deps, platform } = await openBot();
  const guild = discord.guild('Klub Lipa');
  await discord.until('the commands', () => discord.commands(guild)[0]);
  await platform.stop();
  const before = discord.calls().filter(({ method }) => method === 'PUT').length;

  const again = createDiscord(deps);
  await started(again);
  await again.stop();

  expect(discord.calls().filter(({ method }) => method === 'PUT')).toHaveLength(before);
});

test('a guild entered again gets its commands again', async () => {
  const { discord } = await openBot();
  const guild = discord.guild('Klub Lipa');
  await discord.until('the commands', () => discord.commands(guild)[0]);

  discord.kickBot(guild);
  discord.addBot(guild);
  await discord.until('the commands again', () => discord.calls(puts).length === 2 || undefined);

  expect(discord.commands(guild)).not.toEqual([]);
});

test('commands are deployed without a gateway, once', async () => {
  const bot = await openBot({ unstarted: true });
  const { discord, deps, rooms } = bot;
  const lipa = discord.guild('Klub Lipa', { preferredLocale: 'sv-SE' });
  const reka = discord.guild('MC Reka');
  rooms.link(linked(reka, 'sl'));

  expect(await deployDiscordCommands(deps)).toEqual({ put: 3, unchanged: 0, refused: [] });
  expect(await deployDiscordCommands(deps)).toEqual({ put: 0, unchanged: 3, refused: [] });
  expect([helpOf(bot), helpOf(bot, lipa), helpOf(bot, reka)]).toEqual([
    'What I can do.',
    'Vad jag kan.',
    'Kaj znam.',
  ]);
  expect(discord.gateway.identifies).toEqual([]);
});

test('one guild that refuses leaves the others theirs', async () => {
  const { discord, deps } = await openBot({ unstarted: true });
  const lipa = discord.guild('Klub Lipa');
  discord.guild('MC Reka');
  discord.failNext(puts, { status: 403, code: 50_001 });

  expect(await deployDiscordCommands(deps)).toEqual({ put: 2, unchanged: 0, refused: [lipa.id] });
});

test('a wrong token is said in words', async () => {
  const { deps } = await openBot({ unstarted: true, token: 'wrong' });

  const refused = deployDiscordCommands(deps);

  await expect(refused).rejects.toThrow(DiscordRefused);
  await expect(refused).rejects.toThrow(/^DISCORD_TOKEN is not accepted by Discord/u);
});
