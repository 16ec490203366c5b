import { createServer } from 'node:http';
import { once } from 'node:events';
import { getRequestListener } from '@hono/node-server';
import { expect, onTestFinished, test } from 'vitest';
import { toAsker, toRoom, type Script } from '../../support/browser-assistant.js';
import { openBot, started, type Bot } from '../../support/discord-bot.js';
import { createDiscord } from '../../../src/platforms/discord/create-discord.js';
import type { DiscordPlatform } from '../../../src/platforms/discord/deps.js';

/** The bot behind an address to which Discord posts. */
async function openScene(
  script: Script,
): Promise<Bot & { readonly bot: DiscordPlatform; readonly url: string }> {
  const behind: { bot?: DiscordPlatform } = {};
  const listener = getRequestListener(
    async (request) => (await behind.bot?.interactions?.(request)) ?? new Response(null, { status: 404 }),
  );
  const server = createServer((request, response) => void listener(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`;

  const scene = await openBot({ script, unstarted: true, discord: { http: { url } } });
  const events = { by: 'interactions', publicKey: scene.discord.publicKey } as const;
  const bot = createDiscord({ ...scene.deps, events });
  behind.bot = bot;
  scene.outbox.through(bot);
  await started(bot);
  await scene.discord.until('the commands', () => scene.discord.commands()[0]);

  return { ...scene, bot, url };
}

test('a ping is answered', async () => {
  const { discord } = await openScene(() => []);

  expect(await discord.http.ping()).toEqual({ status: 200, body: { type: 1 } });
});

test.each(['bad-signature', 'tampered-body', 'unsigned'] as const)(
  'a request with %s is refused',
  async (how) => {
    const { discord } = await openScene(() => []);

    expect(await discord.http.forge(how)).toMatchObject({ status: 401 });
  },
);

test('more than a megabyte is not read', async () => {
  const { url } = await openScene(() => []);

  const { status } = await fetch(url, { method: 'POST', body: 'x'.repeat(1_048_577) });

  expect(status).toBe(413);
});

test('an interaction is answered in the response and after it', async () => {
  const { discord, assistant } = await openScene(() => [toRoom('Saved'), toAsker('More')]);
  const luka = discord.person({ name: 'Luka' });
  const dm = discord.dm(luka);

  const answer = await discord.command(luka, dm, 'log', { text: 'sport 14 2h' });

  expect(answer.type).toBe(5);
  expect((await answer.finished()).text).toBe('Saved');
  await discord.sees(luka, dm, ({ text }) => text === 'More');
  expect(assistant.arrived[0]?.act).toMatchObject({ kind: 'text', text: '/log sport 14 2h' });
  expect(discord.gateway.identifies).toEqual([]);
});

test('suggestions come in the response itself', async () => {
  const { discord } = await openScene(() => []);
  const luka = discord.person({ name: 'Luka' });

  expect(await discord.autocomplete(luka, discord.dm(luka), 'log', 'type', 's')).toEqual([]);
  expect(discord.calls('POST /interactions/:interaction/:token/callback')).toEqual([]);
});

test('a bot that stops takes no more interactions', async () => {
  const { discord, bot } = await openScene(() => [toRoom('Saved')]);
  const luka = discord.person({ name: 'Luka' });
  const dm = discord.dm(luka);
  await bot.stop();

  await expect(discord.command(luka, dm, 'log', { text: 'sport' })).rejects.toThrow('503');
});
