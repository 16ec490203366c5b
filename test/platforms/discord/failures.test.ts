import { expect, test } from 'vitest';
import { toAsker, toRoom, type Script } from '../../support/browser-assistant.js';
import { openScene } from '../../support/discord-scene.js';

const original = 'PATCH /webhooks/:application/:token/messages/:message';
const followUp = 'POST /webhooks/:application/:token';
const callback = 'POST /interactions/:interaction/:token/callback';

const saved: Script = () => [toRoom('A secret title')];

test.each([
  [10_062, 404, 'the question can no longer be answered'],
  [50_027, 401, 'the question can no longer be answered'],
  [50_001, 403, 'the channel is closed to the bot'],
  [50_013, 403, 'the bot may not write there'],
  [50_007, 403, 'the person takes no private messages'],
])('an answer refused with %i is given up', async (code, status, because) => {
  const { discord, luka, room, outbox } = await openScene({ script: saved });
  discord.failNext(original, { status, code });

  await discord.command(luka, room, 'log', { text: 'sport' });

  await expect.poll(() => outbox.attempts).toEqual([{ kind: 'never', because }]);
});

test('a message out of reach is followed by another', async () => {
  const { discord, luka, room, platform, address, outbox } = await openScene({
    script: ({ act }) => [toAsker(act.kind), toRoom('13', 'count')],
  });
  await platform.post({ key: 'count:1', address, slot: 'count', message: { lines: [['12']] } });
  discord.failNext('PATCH /channels/:channel/messages/:message', { status: 403, code: 50_001 });

  await discord.command(luka, room, 'log', { text: 'sport' });
  await discord.sees(luka, room, ({ text }) => text === '13');

  await expect.poll(() => outbox.attempts).toMatchObject([{ kind: 'sent' }, { kind: 'sent' }]);
});

test('a drawing that Discord refuses is our defect', async () => {
  const { discord, luka, room, outbox, logged } = await openScene({ script: saved });
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
  const { discord, luka, room, outbox } = await openScene({ script: saved });
  discord.failNext(original, { status, code });

  await discord.command(luka, room, 'log', { text: 'sport' });
  await discord.sees(luka, room, ({ text }) => text === 'A secret title');

  await expect.poll(() => outbox.attempts).toMatchObject([{ kind: 'sent' }]);
});

test('an answer that overtakes its deferral waits', async () => {
  const { discord, luka, room, outbox } = await openScene({ script: saved });
  discord.failNext(original, { status: 404, code: 10_015 });

  await (await discord.command(luka, room, 'log', { text: 'sport' })).finished();

  await expect.poll(() => outbox.attempts).toMatchObject([{ kind: 'later', afterMs: 500 }, { kind: 'sent' }]);
});

test.each([500, 503])('trouble at Discord with %i is waited out', async (status) => {
  const { discord, luka, room, outbox } = await openScene({ script: saved });
  discord.failNext(original, { status });

  await (await discord.command(luka, room, 'log', { text: 'sport' })).finished();

  await expect.poll(() => outbox.attempts).toMatchObject([{ kind: 'later' }, { kind: 'sent' }]);
});

test('a rate limit is waited out unseen', async () => {
  const { discord, luka, room, outbox } = await openScene({ script: saved });
  discord.failNext(original, { status: 429, retryAfterSeconds: 0.1 });

  await (await discord.command(luka, room, 'log', { text: 'sport' })).finished();

  await expect.poll(() => outbox.attempts).toMatchObject([{ kind: 'sent' }]);
});

test.each(['dropBefore', 'dropAfter'] as const)('an answer lost by %s is put again', async (mishap) => {
  const { discord, luka, room, outbox } = await openScene({ script: saved });
  discord[mishap](original);

  await discord.command(luka, room, 'log', { text: 'sport' });
  await expect.poll(() => outbox.attempts).toMatchObject([{ kind: 'later' }, { kind: 'sent' }]);

  expect(discord.messages(room, luka).map(({ text }) => text)).toEqual(['A secret title']);
});

test('a further answer that was lost stays uncertain', async () => {
  const { discord, luka, room, outbox } = await openScene({
    script: () => [toRoom('Saved'), toAsker('More')],
  });
  discord.dropAfter(followUp);

  await discord.command(luka, room, 'log', { text: 'sport' });
  await expect.poll(() => outbox.attempts).toMatchObject([{ kind: 'sent' }, { kind: 'uncertain' }]);

  expect(discord.messages(room, luka)).toHaveLength(2);
});

test('an event that is too late has no effect', async () => {
  const { discord, luka, room, assistant, logged, pass } = await openScene({ script: saved });
  discord.failNext(callback, { status: 404, code: 10_062 });

  await discord.start.command(luka, room, 'log', { text: 'sport' });
  pass(4_000);
  await expect.poll(() => logged.filter((line) => line.includes('10062'))).toHaveLength(1);

  expect(logged[0]).toContain('"delayMs":');
  expect(assistant.arrived).toEqual([]);
});

test.each(['dropBefore', 'dropAfter'] as const)('a deferral lost by %s is made again', async (mishap) => {
  const { discord, luka, room, assistant } = await openScene({ script: saved });
  discord[mishap](callback);

  const answer = await discord.command(luka, room, 'log', { text: 'sport' });

  expect((await answer.finished()).text).toBe('A secret title');
  expect(assistant.effects).toHaveLength(1);
});

test('a deferral that hangs is made again in time', async () => {
  const { discord, luka, room, outbox } = await openScene({ script: saved });
  discord.slow(callback, 2_500);

  await (await discord.command(luka, room, 'log', { text: 'sport' })).finished();

  await expect.poll(() => outbox.attempts).toMatchObject([{ kind: 'sent' }]);
});

test('an event another process took is still answered', async () => {
  const { discord, luka, room, outbox } = await openScene({ script: saved });
  discord.dropAfter(callback);

  await (await discord.command(luka, room, 'log', { text: 'sport' })).finished();

  await expect.poll(() => outbox.attempts).toMatchObject([{ kind: 'sent' }]);
  expect(discord.violations).toMatchObject([{ code: 40_060 }]);
});

test('neither token is in any log', async () => {
  const { discord, luka, room, logged } = await openScene({ script: saved });
  discord.failNext(original, { status: 400, code: 50_035 });
  discord.failNext(callback, { status: 404, code: 10_062 });

  const late = await discord.start.command(luka, room, 'log', { text: 'sport' });
  const asked = await discord.start.command(luka, room, 'log', { text: 'sport' });
  await expect.poll(() => logged.length).toBeGreaterThanOrEqual(2);

  for (const secret of [discord.token, late.token, asked.token]) expect(logged.join()).not.toContain(secret);
});
