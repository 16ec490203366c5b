import { Bot, webhookCallback } from 'grammy';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';

import type { Payload } from '../support/telegram/payload.js';
import type { Update } from '../support/telegram/updates.js';
import { openScene, type Scene } from './telegram-cast.js';

async function poll({ ask }: Scene, payload: Payload = {}): Promise<readonly Update[]> {
  return (await ask('getUpdates', payload)).result as readonly Update[];
}

test('an unconfirmed update comes again until its offset passes', async () => {
  const scene = await openScene();
  const [start] = await poll(scene);

  expect(await poll(scene)).toEqual([start]);
  expect(await poll(scene, { offset: Number(start?.update_id) + 1 })).toEqual([]);
  expect(await poll(scene)).toEqual([]);
  await scene.telegram.heard();
});

test('a hundred updates at most come at once', async () => {
  const scene = await openScene();
  for (let said = 0; said < 120; said += 1) scene.telegram.say(scene.luka, scene.chat, `Line ${said}`);

  expect(await poll(scene)).toHaveLength(100);
  expect(await poll(scene, { limit: 3 })).toHaveLength(3);
  expect(await poll(scene, { offset: -1 })).toMatchObject([{ message: { text: 'Line 119' } }]);
});

test('a waiting request gets what is said meanwhile', async () => {
  const scene = await openScene();
  const [start] = await poll(scene);
  const answer = poll(scene, { offset: Number(start?.update_id) + 1, timeout: 30 });
  await scene.telegram.listening();
  scene.telegram.say(scene.luka, scene.chat, 'Are you there?');

  expect(await answer).toMatchObject([{ message: { text: 'Are you there?' } }]);
});

test('only the kinds that were asked for come', async () => {
  const scene = await openScene();
  const [start] = await poll(scene, { allowed_updates: ['edited_message'] });
  const said = scene.telegram.say(scene.luka, scene.chat, 'One');
  scene.telegram.edit(scene.luka, said, 'Two');

  const rest = await poll(scene, { offset: Number(start?.update_id) + 1 });
  expect(rest).toMatchObject([{ edited_message: { text: 'Two' } }]);
});

test('a second poller ends the first with a conflict', async () => {
  const scene = await openScene();
  const offset = Number((await poll(scene))[0]?.update_id) + 1;
  const first = scene.ask('getUpdates', { offset, timeout: 30 });
  await scene.telegram.listening();
  await poll(scene, { offset });

  expect(await first).toEqual({
    ok: false,
    error_code: 409,
    description:
      'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  });
});

test('an update is delivered again after newer ones', async () => {
  const scene = await openScene();
  const { telegram, luka, chat } = scene;
  const [start] = await poll(scene);
  telegram.say(luka, chat, 'Newer');
  if (start) telegram.redeliver(start);

  const ids = (await poll(scene, { offset: Number(start?.update_id) + 1 })).map((one) => one.update_id);
  expect(ids).toEqual([Number(start?.update_id) + 1, start?.update_id]);
});

interface Hook {
  readonly url: string;
  readonly secrets: readonly unknown[];
}

/** A webhook of a real bot that fails, and at last hangs up, before it works. */
async function hook(bot: Bot, { failures = 0 } = {}): Promise<Hook> {
  const secrets: unknown[] = [];
  const handle = webhookCallback(bot, 'http', { secretToken: 's3cret' });
  let left = failures;
  const server = createServer((request, response) => {
    secrets.push(request.headers['x-telegram-bot-api-secret-token']);
    left -= 1;
    if (left > 0) response.writeHead(500).end();
    else if (left === 0) request.socket.destroy();
    else void handle(request, response);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());

  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, secrets };
}

test.each([0, 2])('updates are posted in order after %i failures', async (failures) => {
  const scene = await openScene();
  const { telegram, luka, chat, ask } = scene;
  const { token, apiRoot } = telegram;
  const bot = new Bot(token, { client: { apiRoot } });
  const heard: string[] = [];
  bot.on('message:text', (context) => void heard.push(context.message.text));
  const { url, secrets } = await hook(bot, { failures });

  await ask('setWebhook', { url, secret_token: 's3cret' });
  telegram.say(luka, chat, 'One');
  telegram.say(luka, chat, 'Two');
  await telegram.heard();

  expect(heard).toEqual(['/start', 'One', 'Two']);
  expect(secrets).toEqual(Array.from({ length: 3 + failures }, () => 's3cret'));
});

test('a webhook may answer with a method to call', async () => {
  const scene = await openScene();
  const { telegram, chat, ask } = scene;
  const { token, apiRoot } = telegram;
  const bot = new Bot(token, {
    client: { apiRoot, canUseWebhookReply: (method) => method === 'sendMessage' },
  });
  bot.command('start', (context) => context.reply('Welcome'));
  const { url } = await hook(bot);
  await ask('setWebhook', { url, secret_token: 's3cret' });

  expect((await telegram.nextMessage(chat)).text).toBe('Welcome');
  expect((await ask('getWebhookInfo')).result).toMatchObject({ url, pending_update_count: 0 });
});

test('nobody polls while a webhook is set', async () => {
  const { ask } = await openScene();
  await ask('setWebhook', { url: 'http://127.0.0.1:9/' });

  expect((await ask('getUpdates')).description).toBe(
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
  );
  await ask('deleteWebhook', { drop_pending_updates: true });
  expect(await ask('getUpdates')).toEqual({ ok: true, result: [] });
});
