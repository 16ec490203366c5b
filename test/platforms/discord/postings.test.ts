import { expect, test } from 'vitest';
import { mayRepeat } from '../../../src/core/deliveries/may-repeat.js';
import { createDiscord } from '../../../src/platforms/discord/create-discord.js';
import { openScene } from '../../support/discord-scene.js';

const post = 'POST /channels/:channel/messages';

test.each([
  ['a channel that is gone', 404, 10_003, 'never'],
  ['a channel that is closed', 403, 50_001, 'never'],
  ['a channel without the right', 403, 50_013, 'never'],
  ['a person who takes no messages', 403, 50_007, 'never'],
  ['a body that is refused', 400, 50_035, 'never'],
  ['trouble at Discord', 502, undefined, 'later'],
])('what nobody asked for meets %s', async (_what, status, code, kind) => {
  const { discord, platform, address } = await openScene();
  discord.failNext(post, { status, ...(code !== undefined && { code }) });

  expect(await platform.post({ key: 'digest:1', address, message: { lines: [['Week 47']] } })).toMatchObject({
    kind,
  });
});

test('a posting that was lost is not doubled', async () => {
  const { discord, platform, luka, room, address } = await openScene();
  const posting = { key: 'digest:1', address, message: { lines: [['Week 47']] } };
  discord.dropAfter(post);

  expect(await platform.post(posting)).toMatchObject({ kind: 'uncertain' });
  expect(await platform.post(posting)).toMatchObject({ kind: 'sent' });

  expect(discord.messages(room, luka)).toHaveLength(1);
});

test('how long a lost posting may be repeated is longer than we do', async () => {
  const { discord, platform, luka, room, address, deps, pass } = await openScene();
  const posting = { key: 'digest:1', address, message: { lines: [['Week 47']] } };
  const first = deps.now();
  const mayRepeatNow = () => mayRepeat('discord', first, deps.now());
  await platform.post(posting);

  while (mayRepeatNow()) {
    await platform.post(posting);
    pass(15_000);
  }
  expect(discord.messages(room, luka)).toHaveLength(1);

  pass(5 * 60_000);
  await platform.post(posting);
  expect(discord.messages(room, luka)).toHaveLength(2);
});

test('where a store that is away can’t say what to change, it is sent later', async () => {
  const { deps, address } = await openScene();
  const find = () => Promise.reject(new Error('The store is away.'));
  const bot = createDiscord({ ...deps, posted: { ...deps.posted, find } });
  const message = { lines: [['12']] };
  const due = { key: 'discord:1', index: 0, address, receivedAt: deps.now(), replyTo: null };

  const posted = await bot.post({ key: 'count:1', address, slot: 'count', message });
  const answered = await bot.answer({ ...due, answer: { audience: 'room', slot: 'count', message } });

  expect([posted.kind, answered.kind]).toEqual(['later', 'later']);
});

test('a message of a slot is changed in place', async () => {
  const { discord, platform, luka, room, address } = await openScene();
  const posting = { address, slot: 'count', message: { lines: [['12']] } };

  await platform.post({ ...posting, key: 'count:1' });
  await platform.post({ ...posting, key: 'count:2', message: { lines: [['13']] } });

  expect(discord.messages(room, luka).map(({ text }) => text)).toEqual(['13']);
});

test('a slot whose message was deleted starts anew', async () => {
  const { discord, platform, luka, room, address } = await openScene();
  const posting = { address, slot: 'count', message: { lines: [['12']] } };
  await platform.post({ ...posting, key: 'count:1' });
  discord.messages(room, luka).forEach((message) => discord.deleteMessage(message));

  await platform.post({ ...posting, key: 'count:2' });

  expect(discord.messages(room, luka)).toHaveLength(1);
});

test('while Discord is away a posting waits', async () => {
  const { discord, platform, address } = await openScene();
  const post = (key: string) => platform.post({ key, address, message: { lines: [['Week 47']] } });
  await discord.goDown();
  // Where a connection was open, nobody knows what became of the first.
  await post('digest:0');

  const sent = await post('digest:1');
  await discord.comeUp();

  expect(sent).toEqual({ kind: 'later', afterMs: 2_000 });
});
