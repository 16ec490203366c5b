import { expect, onTestFinished, test } from 'vitest';

import { callbackOf, openScene, type Scene } from '../support/discord/rule-scenes.js';
import type { JsonObject } from '../support/discord/wire.js';

const hello = { content: 'Hi', allowed_mentions: { parse: [] } };

async function open(): Promise<Scene> {
  const scene = await openScene();
  onTestFinished(scene.close);

  return scene;
}

test('a wrong form comes back as a tree', async () => {
  const { bot, room, discord } = await open();
  const fields = [{ name: 'a'.repeat(257), value: 'v' }];

  const { status, body } = await bot.call('POST', `/channels/${room.id}/messages`, { embeds: [{ fields }] });

  expect(status).toBe(400);
  expect(body).toMatchObject({
    code: 50035,
    message: 'Invalid Form Body',
    errors: { embeds: { 0: { fields: { 0: { name: { _errors: [{ code: 'BASE_TYPE_BAD_LENGTH' }] } } } } } },
  });
  expect(discord.violations).toMatchObject([{ rule: 'embed-field-name-256', code: 50035 }]);
});

test.each<readonly [string, number, number, (scene: Scene) => Promise<string>]>([
  ['a room nobody knows', 404, 10003, () => Promise.resolve('/channels/1/messages')],
  ['a room deleted since', 404, 10003, (scene) => told(scene, () => scene.discord.deleteChannel(scene.room))],
  [
    'a room closed to it',
    403,
    50001,
    (scene) => told(scene, () => scene.discord.removePermission(scene.room, 'ViewChannel')),
  ],
  [
    'a room it only reads',
    403,
    50013,
    (scene) => told(scene, () => scene.discord.removePermission(scene.room)),
  ],
  ['a server it was kicked from', 403, 50001, (scene) => told(scene, () => kick(scene))],
])('the bot cannot write to %s', async (_where, status, code, prepare) => {
  const scene = await open();
  const path = await prepare(scene);

  expect(await scene.bot.call('POST', path, hello)).toMatchObject({ status, body: { code } });
});

test('a person may have closed direct messages', async () => {
  const { discord, bot, ana } = await open();
  const opened = await bot.call('POST', '/users/@me/channels', { recipient_id: ana.id });
  const path = `/channels/${opened.body['id'] as string}/messages`;
  const before = await bot.call('POST', path, hello);
  discord.closeDirectMessages(ana);

  expect(before.status).toBe(200);
  expect(await bot.call('POST', path, hello)).toMatchObject({ status: 403, body: { code: 50007 } });
  expect(discord.messages(discord.dm(ana), ana)).toHaveLength(1);
});

test('a deleted message can no longer be edited', async () => {
  const { discord, bot, ana, room, say } = await open();
  await say(hello);
  const [message] = discord.messages(room, ana);
  if (!message) throw new Error('There is no message.');
  discord.deleteMessage(message);

  const edited = await bot.call('PATCH', `/channels/${room.id}/messages/${message.id}`, hello);
  expect(edited).toMatchObject({ status: 404, body: { code: 10008 } });
});

test('text with open mentions is remembered', async () => {
  const { discord, say } = await open();

  await say(hello);
  await say({ content: '@everyone' });

  expect(discord.mentionsOpen.map(({ payload }) => payload.content)).toEqual(['@everyone']);
});

test('the same nonce posts once, for some minutes', async () => {
  const { discord, ana, room, say, pass } = await open();
  const payload = { ...hello, nonce: 'week-10', enforce_nonce: true };

  await say(payload);
  await say(payload);
  expect(discord.messages(room, ana)).toHaveLength(1);

  pass(5 * 60_000);
  await say(payload);
  expect(discord.messages(room, ana)).toHaveLength(2);
});

test('a limited call says how long to wait', async () => {
  const { discord, bot, room } = await open();
  const route = 'POST /channels/:channel/messages';
  discord.failNext(route, { status: 429, retryAfterSeconds: 2, global: true });

  const limited = await bot.call('POST', `/channels/${room.id}/messages`, hello);

  expect(limited).toMatchObject({ status: 429, body: { retry_after: 2, global: true } });
  expect(limited.headers.get('Retry-After')).toBe('2');
  expect(limited.headers.get('X-RateLimit-Global')).toBe('true');
  expect(discord.calls(route)).toHaveLength(0);
  expect(discord.attempts(route)).toHaveLength(1);
});

test('a quota runs out and says so', async () => {
  const { discord, bot, room } = await open();
  discord.limit('POST /channels/:channel/messages', { count: 1, seconds: 60 });

  const first = await bot.call('POST', `/channels/${room.id}/messages`, hello);
  const second = await bot.call('POST', `/channels/${room.id}/messages`, hello);

  expect(first.headers.get('X-RateLimit-Remaining')).toBe('0');
  expect(second.status).toBe(429);
});

test('a dropped call may have been heard', async () => {
  const { discord, ana, room, say } = await open();
  const route = 'POST /channels/:channel/messages';

  discord.dropBefore(route);
  await expect(say(hello)).rejects.toThrow();
  expect(discord.messages(room, ana)).toHaveLength(0);

  discord.dropAfter(route);
  await expect(say(hello)).rejects.toThrow();
  expect(discord.messages(room, ana)).toHaveLength(1);
});

test('Discord goes down and comes back', async () => {
  const { discord, say } = await open();

  await discord.goDown();
  await expect(say(hello)).rejects.toThrow();
  await discord.comeUp();

  expect(await say(hello)).toBe(200);
});

test('a late or second answer is refused', async () => {
  const { discord, bot, ana, room, pass } = await open();
  const late = await discord.start.command(ana, room, 'log');
  pass(3001);
  const twice = await discord.start.command(ana, room, 'log');
  const reply = { type: 4, data: hello };

  expect((await bot.call('POST', callbackOf(late), reply)).body).toMatchObject({ code: 10062 });
  expect((await bot.call('POST', callbackOf(twice), reply)).status).toBe(204);
  expect((await bot.call('POST', callbackOf(twice), reply)).body).toMatchObject({ code: 40060 });
});

test('the first follow-up fills a deferred reply', async () => {
  const { discord, bot, ana, room } = await open();
  const luka = discord.person({ name: 'Luka' });
  const asked = await discord.start.command(ana, room, 'log');
  const webhook = `/webhooks/${discord.applicationId}/${asked.token}`;
  await bot.call('POST', callbackOf(asked), { type: 5, data: { flags: 64 } });
  const thinking = (await asked.answered()).message();

  await bot.call('POST', webhook, hello);
  await bot.call('POST', webhook, hello);

  expect(thinking).toMatchObject({ isLoading: true, isEphemeral: true });
  expect(discord.messages(room, ana)).toMatchObject([
    { id: thinking.id, text: 'Hi', isEphemeral: true, edits: 0 },
    { text: 'Hi', isEphemeral: false },
  ]);
  expect(discord.messages(room, luka)).toHaveLength(1);
});

test('a response can be had at once', async () => {
  const { discord, bot, ana, room } = await open();
  const asked = await discord.start.command(ana, room, 'log');

  const { status, body } = await bot.call('POST', `${callbackOf(asked)}?with_response=true`, {
    type: 4,
    data: hello,
  });
  expect(status).toBe(200);
  expect(body['resource'] as JsonObject).toMatchObject({ type: 4, message: { content: 'Hi' } });
});

function told(scene: Scene, happen: () => void): Promise<string> {
  happen();
  return Promise.resolve(`/channels/${scene.room.id}/messages`);
}

function kick({ discord, room }: Scene): void {
  if (room.guild) discord.kickBot(room.guild);
}
