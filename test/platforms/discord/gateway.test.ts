import { expect, test } from 'vitest';
import { createDiscord } from '../../../src/platforms/discord/create-discord.js';
import { DiscordRefused } from '../../../src/platforms/discord/refused.js';
import { toRoom } from '../../support/browser-assistant.js';
import { openBot, started, type Bot } from '../../support/discord-bot.js';
import type { Person, Room } from '../../support/discord/cast.js';

const saved = () => [toRoom('Saved')];

async function inChannel(bot: Bot): Promise<{ luka: Person; room: Room }> {
  const { discord } = bot;
  const guild = discord.guild('Klub Lipa');
  const room = discord.channel(guild, 'beležka');
  await discord.until('the commands', () => discord.commands(guild)[0]);

  return { room, luka: discord.person({ name: 'Luka' }) };
}

test('the bot asks for the guilds alone', async () => {
  const { discord } = await openBot();

  expect(discord.gateway.identifies).toEqual([{ intents: 1, shard: [0, 1] }]);
});

test('as many shards are opened as Discord wants', async () => {
  const { discord } = await openBot({ discord: { shards: 2 } });

  expect(discord.gateway.identifies.map(({ shard }) => shard)).toEqual([
    [0, 2],
    [1, 2],
  ]);
});

test('a wrong token ends the start in words', async () => {
  const { platform } = await openBot({ token: 'wrong', unstarted: true });

  const start = platform.start();

  await expect(start).rejects.toThrow(DiscordRefused);
  await expect(start).rejects.toThrow(/^DISCORD_TOKEN is not accepted by Discord/u);
});

test.each([
  [4004, /^DISCORD_TOKEN is not accepted by Discord/u],
  [4014, /^DISCORD_TOKEN belongs to an application .* intent Guilds/u],
])('a gateway that closes with %i ends the start', async (code, sentence) => {
  const { discord, platform } = await openBot({ unstarted: true });
  discord.gateway.refuseNext(code);

  await expect(platform.start()).rejects.toThrow(sentence);
});

test.each([
  [4004, /^DISCORD_TOKEN is not accepted by Discord/u],
  [4014, /^DISCORD_TOKEN belongs to an application .* intent Guilds/u],
  [4011, /^Discord closed the connection for good, with the code 4011/u],
])('a gateway that closes with %i later ends it once', async (code, sentence) => {
  const { discord, ended } = await openBot({ discord: { shards: 2 } });

  discord.gateway.close(code);

  await expect
    .poll(() => ended)
    .toEqual([expect.objectContaining({ message: expect.stringMatching(sentence) as string })]);
});

test('a session that is over begins anew', async () => {
  const bot = await openBot({ script: saved });
  const { discord } = bot;
  const { luka, room } = await inChannel(bot);

  discord.gateway.forget();
  const answer = await discord.command(luka, room, 'log', { text: 'sport' });

  expect((await answer.finished()).text).toBe('Saved');
  expect(discord.gateway.identifies).toHaveLength(2);
});

test('a broken connection is taken up where it was', async () => {
  const bot = await openBot({ script: saved });
  const { discord } = bot;
  const { luka, room } = await inChannel(bot);

  discord.gateway.drop();
  const answer = await discord.command(luka, room, 'log', { text: 'sport' });

  expect((await answer.finished()).text).toBe('Saved');
  expect(discord.gateway.identifies).toHaveLength(1);
});

test('while Discord is away the start keeps trying', async () => {
  const { discord, platform, logged } = await openBot({ unstarted: true });
  await discord.goDown();

  const starting = started(platform);
  await expect.poll(() => logged.length).toBeGreaterThan(0);
  await discord.comeUp();
  await starting;

  expect(discord.gateway.identifies).toHaveLength(1);
});

test('a start that is stopped before it works ends', async () => {
  const { discord, platform, logged } = await openBot({ unstarted: true });
  await discord.goDown();
  const starting = platform.start();
  await expect.poll(() => logged.length).toBeGreaterThan(0);

  await platform.stop();

  await expect(starting).resolves.toBeUndefined();
  await discord.comeUp();
});

test('a stop finishes what is in hand', async () => {
  let open: () => void = () => undefined;
  const slow = new Promise<void>((resolve) => (open = resolve));
  const handle = async () => {
    await slow;
    return saved();
  };
  const bot = await openBot({ handle });
  const { luka, room } = await inChannel(bot);
  const answer = await bot.discord.command(luka, room, 'log', { text: 'sport' });

  const stopping = bot.platform.stop();
  open();
  await stopping;

  expect(answer.message().text).toBe('Saved');
});

test('a store that is away for a moment costs nothing', async () => {
  let tries = 0;
  const handle = () => {
    tries += 1;
    return tries === 1 ? Promise.reject(new Error('The store is away.')) : Promise.resolve(saved());
  };
  const bot = await openBot({ handle });
  const { luka, room } = await inChannel(bot);

  const answer = await bot.discord.command(luka, room, 'log', { text: 'sport' });

  expect((await answer.finished()).text).toBe('Saved');
});

test('a store that is gone is said, not hidden', async () => {
  const bot = await openBot({ handle: () => Promise.reject(new Error('The store is gone.')) });
  const { luka, room } = await inChannel(bot);
  const answer = await bot.discord.command(luka, room, 'log', { text: 'sport' });

  await bot.platform.stop();

  expect(answer.message().text).toContain('Something broke on my side');
  expect(bot.logged.filter((line) => line.includes('could not be kept'))).toHaveLength(1);
});

test('a second bot beside it answers nothing twice', async () => {
  const bot = await openBot({ script: saved });
  const { luka, room } = await inChannel(bot);
  const other = createDiscord(bot.deps);
  const asked = await bot.discord.start.command(luka, room, 'log', { text: 'sport' });
  await (await asked.answered()).finished();

  await other.stop();

  expect(bot.discord.messages(room, luka)).toHaveLength(1);
});

test('after an outage the bot is there again', async () => {
  const bot = await openBot({ script: saved });
  const { discord } = bot;
  const { luka, room } = await inChannel(bot);
  const before = discord.gateway.resumes();
  await discord.goDown();
  discord.gateway.drop();

  await discord.comeUp();
  await discord.until('the bot to be back', () => discord.gateway.resumes() > before || undefined);
  const answer = await discord.command(luka, room, 'log', { text: 'sport' });

  expect((await answer.finished()).text).toBe('Saved');
});
