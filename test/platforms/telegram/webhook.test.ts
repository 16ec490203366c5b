import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { expect, onTestFinished, test } from 'vitest';
import { createTelegram, type TelegramPlatform } from '../../../src/platforms/telegram/create-telegram.js';
import { openTelegramChat, toRoom, type TelegramChat } from '../../support/telegram-chat.js';

const secret = 'a-secret_1';
const update = JSON.stringify({ update_id: 7 });

test('Telegram brings updates, and they are answered', async () => {
  const { telegram, ana, dm, platform } = await served();
  await platform.start();

  telegram.say(ana, dm, '/log 12');

  expect((await telegram.nextMessage(dm)).text).toBe('Zabeleženo.');
  await telegram.heard();
});

test('what can’t be kept comes again', async () => {
  const { telegram, ana, dm, platform, assistant } = await served();
  await platform.start();
  assistant.breakWith(new Error('The store is gone.'));

  telegram.say(ana, dm, '/log 12');
  await telegram.until(() => (assistant.arrived.length > 1 ? true : undefined), 'a second attempt');
  assistant.breakWith(null);
  await telegram.heard();

  expect(assistant.effects).toHaveLength(1);
});

test('the webhook is set only where it differs', async () => {
  const { telegram, platform, deps } = await served();

  await platform.start();
  await platform.stop();
  await createTelegram(deps).start();
  expect(telegram.calls('setWebhook')).toHaveLength(1);

  const updates = { ...deps.updates, secret: 'another' } as typeof deps.updates;
  await createTelegram({ ...deps, updates }).start();
  expect(telegram.calls('setWebhook').map(({ payload }) => payload['secret_token'])).toEqual([
    secret,
    'another',
  ]);
});

test('an address that Telegram won’t call is said', async () => {
  const { deps } = await served();
  const updates = { by: 'webhook', url: 'http://example.org/telegram', secret } as const;

  await expect(createTelegram({ ...deps, updates }).start()).rejects.toThrow(
    'TELEGRAM_WEBHOOK_URL is not accepted by Telegram',
  );
});

test.each([
  { because: 'no secret', headers: {}, body: update, status: 401 },
  {
    because: 'a wrong secret',
    headers: { 'X-Telegram-Bot-Api-Secret-Token': 'a' },
    body: update,
    status: 401,
  },
  { because: 'no JSON', body: '{', status: 400 },
  { because: 'no update', body: '[]', status: 400 },
  { because: 'more than 1 MB', body: `{"update_id":7,"x":"${'x'.repeat(1_048_577)}"}`, status: 400 },
  { because: 'an update that is nothing to us', body: update, status: 200 },
])('$because is answered with $status', async ({ body, status, headers }) => {
  const { platform } = await served();
  await platform.start();

  const response = await platform.webhook?.(
    new Request('https://example.org/telegram', {
      method: 'POST',
      headers: headers ?? { 'X-Telegram-Bot-Api-Secret-Token': secret },
      body,
    }),
  );

  expect(response?.status).toBe(status);
});

/** With a server in front of the webhook, as the program has. */
async function served(): Promise<TelegramChat> {
  const front: { platform?: TelegramPlatform } = {};
  const listener = getRequestListener((request) => front.platform?.webhook?.(request) ?? new Response(null));
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());

  const { port } = server.address() as AddressInfo;
  const chat = await openTelegramChat({
    script: () => [toRoom('Zabeleženo.')],
    changes: { updates: { by: 'webhook', url: `http://127.0.0.1:${port}/telegram`, secret } },
    isStarted: false,
  });
  front.platform = chat.platform;

  return chat;
}
