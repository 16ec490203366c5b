import { expect, test } from 'vitest';
import { toAsker, toRoom, type Script } from '../../support/browser-assistant.js';
import { openBot, type Bot, type BotOptions } from '../../support/discord-bot.js';
import type { Person, Room } from '../../support/discord/cast.js';

const original = 'PATCH /webhooks/:application/:token/messages/:message';
const followUp = 'POST /webhooks/:application/:token';
const post = 'POST /channels/:channel/messages';
const callback = 'POST /interactions/:interaction/:token/callback';

type Scene = Bot & { luka: Person; room: Room; address: string };

async function openScene(script: Script, options: BotOptions = {}): Promise<Scene> {
  const bot = await openBot({ script, ...options });
  const { discord } = bot;
  const guild = discord.guild('Klub Lipa');
  const room = discord.channel(guild, 'beležka');
  await discord.until('the commands', () => discord.commands(guild)[0]);

  return { ...bot, room, luka: discord.person({ name: 'Luka' }), address: `${guild.id}/${room.id}` };
}

const saved: Script = () => [toRoom('A secret title')];

test.each([
  [10_062, 404, 'the question can no longer be answered'],
  [50_027, 401, 'the question can no longer be answered'],
  [50_001, 403, 'the channel is closed to the bot'],
  [50_013, 403, 'the bot may not write there'],
  [50_007, 403, 'the person takes no private messages'],
])('an answer refused with %i is given up', async (code, status, because) => {
  const { discord, luka, room, outbox } = await openScene(saved);
  discord.failNext(original, { status, code });

  await discord.command(luka, room, 'log', { text: 'sport' });

  await expect.poll(() => outbox.attempts).toEqual([{ kind: 'never', because }]);
});

test('a drawing that Discord refuses is our defect', async () => {
  const { discord, luka, room, outbox, logged } = await openScene(saved);
  discord.failNext(original, { status: 400, code: 50_035 });

  await discord.command(luka, room, 'log', { text: 'sport' });
  await expect.poll(() => outbox.attempts).toMatchObject([{ kind: 'never' }]);

  expect(logged.filter((line) => line.includes('50035'))).toHaveLength(1);
  expect(logged.join()).not.toContain('secret');
});

test.each([
  [10_008, 404],
  [10_003, 404],
])('an answer whose place is gone with %i comes anew', async (code, status) => {
  const { discord, luka, room, outbox } = await openScene(saved);
  discord.failNext(original, { status, code });

  await discord.command(luka, room, 'log', { text: 'sport' });
  await discord.sees(luka, room, ({ text }) => text === 'A secret title');

  await expect.poll(() => outbox.attempts).toMatchObject([{ kind: 'sent' }]);
});

test('an answer that overtakes its deferral waits', async () => {
  const { discord, luka, room, outbox } = await openScene(saved);
  discord.failNext(original, { status: 404, code: 10_015 });

  await (await discord.command(luka, room, 'log', { text: 'sport' })).finished();

  await expect.poll(() => outbox.attempts).toMatchObject([{ kind: 'later', afterMs: 500 }, { kind: 'sent' }]);
});

test.each([500, 503])('trouble at Discord with %i is waited out', async (status) => {
  const { discord, luka, room, outbox } = await openScene(saved);
  discord.failNext(original, { status });

  await (await discord.command(luka, room, 'log', { text: 'sport' })).finished();

  await expect.poll(() => outbox.attempts).toMatchObject([{ kind: 'later' }, { kind: 'sent' }]);
});

test('a rate limit is waited out unseen', async () => {
  const { discord, luka, room, outbox } = await openScene(saved);
  discord.failNext(original, { status: 429, retryAfterSeconds: 0.1 });

  await (await discord.command(luka, room, 'log', { text: 'sport' })).finished();

  await expect.poll(() => outbox.attempts).toMatchObject([{ kind: 'sent' }]);
});

test.each(['dropBefore', 'dropAfter'] as const)('an answer lost by %s is put again', async (mishap) => {
  const { discord, luka, room, outbox } = await openScene(saved);
  discord[mishap](original);

  await discord.command(luka, room, 'log', { text: 'sport' });
  await expect.poll(() => outbox.attempts).toMatchObject([{ kind: 'later' }, { kind: 'sent' }]);

  expect(discord.messages(room, luka).map(({ text }) => text)).toEqual(['A secret title']);
});

test('a further answer that was lost stays uncertain', async () => {
  const { discord, luka, room, outbox } = await openScene(() => [toRoom('Saved'), toAsker('More')]);
  discord.dropAfter(followUp);

  await discord.command(luka, room, 'log', { text: 'sport' });
  await expect.poll(() => outbox.attempts).toMatchObject([{ kind: 'sent' }, { kind: 'uncertain' }]);

  expect(discord.messages(room, luka)).toHaveLength(2);
});

test('an event that is too late has no effect', async () => {
  const { discord, luka, room, assistant, logged, pass } = await openScene(saved);
  discord.failNext(callback, { status: 404, code: 10_062 });

  await discord.start.command(luka, room, 'log', { text: 'sport' });
  pass(4_000);
  await expect.poll(() => logged.filter((line) => line.includes('10062'))).toHaveLength(1);

  expect(logged[0]).toContain('"delayMs":');
  expect(assistant.arrived).toEqual([]);
});

test.each(['dropBefore', 'dropAfter'] as const)('a deferral lost by %s is made again', async (mishap) => {
  const { discord, luka, room, assistant } = await openScene(saved);
  discord[mishap](callback);

  const answer = await discord.command(luka, room, 'log', { text: 'sport' });

  expect((await answer.finished()).text).toBe('A secret title');
  expect(assistant.effects).toHaveLength(1);
});

test('an event another process took is still answered', async () => {
  const { discord, luka, room, outbox } = await openScene(saved);
  discord.dropAfter(callback);

  await (await discord.command(luka, room, 'log', { text: 'sport' })).finished();

  await expect.poll(() => outbox.attempts).toMatchObject([{ kind: 'sent' }]);
  expect(discord.violations).toMatchObject([{ code: 40_060 }]);
});

test.each([
  ['a channel that is gone', 404, 10_003, 'never'],
  ['a channel that is closed', 403, 50_001, 'never'],
  ['a channel without the right', 403, 50_013, 'never'],
  ['a person who takes no messages', 403, 50_007, 'never'],
  ['a body that is refused', 400, 50_035, 'never'],
  ['trouble at Discord', 502, undefined, 'later'],
])('what nobody asked for meets %s', async (_what, status, code, kind) => {
  const { discord, platform, address } = await openScene(saved);
  discord.failNext(post, { status, ...(code !== undefined && { code }) });

  expect(await platform.post({ key: 'digest:1', address, message: { lines: [['Week 47']] } })).toMatchObject({
    kind,
  });
});

test('a posting that was lost is not doubled', async () => {
  const { discord, platform, luka, room, address } = await openScene(saved);
  const posting = { key: 'digest:1', address, message: { lines: [['Week 47']] } };
  discord.dropAfter(post);

  expect(await platform.post(posting)).toMatchObject({ kind: 'uncertain' });
  expect(await platform.post(posting)).toMatchObject({ kind: 'sent' });

  expect(discord.messages(room, luka)).toHaveLength(1);
});

test('a message of a slot is changed in place', async () => {
  const { discord, platform, luka, room, address } = await openScene(saved);
  const posting = { address, slot: 'count', message: { lines: [['12']] } };

  await platform.post({ ...posting, key: 'count:1' });
  await platform.post({ ...posting, key: 'count:2', message: { lines: [['13']] } });

  expect(discord.messages(room, luka).map(({ text }) => text)).toEqual(['13']);
});

test('a slot whose message was deleted starts anew', async () => {
  const { discord, platform, luka, room, address } = await openScene(saved);
  const posting = { address, slot: 'count', message: { lines: [['12']] } };
  await platform.post({ ...posting, key: 'count:1' });
  discord.messages(room, luka).forEach((message) => discord.deleteMessage(message));

  await platform.post({ ...posting, key: 'count:2' });

  expect(discord.messages(room, luka)).toHaveLength(1);
});

test('while Discord is away a posting waits', async () => {
  const { discord, platform, address } = await openScene(saved);
  await discord.goDown();

  const sent = await platform.post({ key: 'digest:1', address, message: { lines: [['Week 47']] } });
  await discord.comeUp();

  expect(sent).toEqual({ kind: 'later', afterMs: 2_000 });
});

test('neither token is in any log', async () => {
  const { discord, luka, room, logged } = await openScene(saved);
  discord.failNext(original, { status: 400, code: 50_035 });
  discord.failNext(callback, { status: 404, code: 10_062 });

  const late = await discord.start.command(luka, room, 'log', { text: 'sport' });
  const asked = await discord.start.command(luka, room, 'log', { text: 'sport' });
  await expect.poll(() => logged.length).toBeGreaterThanOrEqual(2);

  for (const secret of [discord.token, late.token, asked.token]) expect(logged.join()).not.toContain(secret);
});
