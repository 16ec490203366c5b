import { expect, test } from 'vitest';
import { createTelegram } from '../../../src/platforms/telegram/create-telegram.js';
import { AnotherPoller, TokenRefused } from '../../../src/platforms/telegram/refusals.js';
import { openTelegramChat, toRoom } from '../../support/telegram-chat.js';

test('what was written while we were away is heard in order', async () => {
  const { telegram, assistant, platform, ana, dm } = await openTelegramChat({ isStarted: false });
  for (const text of ['1', '2', '3']) telegram.say(ana, dm, text);

  await platform.start();
  await telegram.heard();

  expect(texts(assistant.effects)).toEqual(['1', '2', '3']);
});

test('an update is confirmed only when its effect is kept', async () => {
  const { telegram, assistant, ana, dm } = await openTelegramChat({ script: () => [toRoom('Zabeleženo.')] });
  assistant.breakWith(new Error('The store is gone.'));

  telegram.say(ana, dm, '/log 12');
  await telegram.until(() => (assistant.arrived.length > 2 ? true : undefined), 'a third attempt');
  expect(assistant.effects).toEqual([]);
  assistant.breakWith(null);

  expect((await telegram.nextMessage(dm)).text).toBe('Zabeleženo.');
  await telegram.heard();
  expect(texts(assistant.effects)).toEqual(['/log 12']);
});

test('a chat that waits does not hold up another', async () => {
  const opened = await openTelegramChat();
  const { telegram, assistant, ana, dm, luka, deps } = opened;
  await opened.platform.stop();
  let letGo = (): void => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  const platform = createTelegram({
    ...deps,
    handle: async (event) => {
      if (event.sender.displayName === 'Ana') await gate;
      return assistant.handle(event);
    },
  });
  await platform.start();

  telegram.say(ana, dm, 'a1');
  telegram.say(ana, dm, 'a2');
  telegram.start(luka);
  await telegram.until(() => (assistant.effects.length === 1 ? true : undefined), 'the other chat');
  telegram.say(luka, telegram.privateChat(luka), 'l2');
  await telegram.until(() => (assistant.effects.length === 2 ? true : undefined), 'what was written later');
  letGo();
  await telegram.heard();
  await platform.stop();

  expect(texts(assistant.effects)).toEqual(['/start', 'l2', 'a1', 'a2']);
});

test('a press is acknowledged although the store is gone', async () => {
  const { telegram, assistant, ana, dm } = await openTelegramChat({
    script: () => [toRoom({ lines: [['?']], buttons: [{ id: 'log:1:2', label: '2' }] })],
  });
  telegram.say(ana, dm, '/log');
  const question = await telegram.nextMessage(dm);
  assistant.breakWith(new Error('The store is gone.'));

  expect(await telegram.press(ana, question, '2')).toMatchObject({ text: '' });
  assistant.breakWith(null);
});

test('the same update again has no further effect', async () => {
  const { telegram, assistant, ana, dm } = await openTelegramChat({ script: () => [toRoom('Zabeleženo.')] });
  telegram.say(ana, dm, '/log 12');
  await telegram.nextMessage(dm);
  await telegram.heard();

  const [update] = telegram.updates;
  if (update) telegram.redeliver(update);
  await telegram.heard();

  expect(assistant.effects).toHaveLength(1);
  expect(telegram.messages(dm).filter(({ text }) => text === 'Zabeleženo.')).toHaveLength(1);
});

test('a restart hears everything once', async () => {
  const { telegram, assistant, platform, deps, ana, dm } = await openTelegramChat();
  telegram.say(ana, dm, '1');
  await telegram.heard();

  await platform.stop();
  telegram.say(ana, dm, '2');
  const again = createTelegram(deps);
  await again.start();
  await telegram.heard();
  await again.stop();

  expect(texts(assistant.arrived)).toEqual(['1', '2']);
});

test('stopping confirms what is finished', async () => {
  const { telegram, assistant, platform, ana, dm } = await openTelegramChat();
  telegram.say(ana, dm, '1');
  await telegram.until(() => (assistant.effects.length === 1 ? true : undefined));

  await platform.stop();
  await telegram.heard();

  expect(texts(assistant.arrived)).toEqual(['1']);
});

test('a token that is not accepted is said', async () => {
  const { deps } = await openTelegramChat({ isStarted: false });

  const platform = createTelegram({ ...deps, token: '123456:wrong' });

  await expect(platform.start()).rejects.toThrow(TokenRefused);
});

test('without a network it keeps trying, and says so once', async () => {
  const { telegram, platform, logged, ana, dm, assistant } = await openTelegramChat({ isStarted: false });
  await telegram.goDown();

  const starting = platform.start();
  await pauseUntil(() => logged.length > 0);
  await telegram.comeUp();
  await starting;
  telegram.say(ana, dm, '1');
  await telegram.heard();

  expect(logged.filter((line) => line.includes('can’t be reached'))).toHaveLength(1);
  expect(texts(assistant.effects)).toEqual(['1']);
});

test('our earlier self is waited for', async () => {
  const { telegram, platform, ended } = await openTelegramChat({ isStarted: false });
  telegram.failNext('getUpdates', conflict, 2);

  await platform.start();

  expect(ended).toEqual([]);
});

test('another poller ends the start after a while', async () => {
  let now = new Date('2026-11-22T20:00:00Z').getTime();
  const { telegram, platform } = await openTelegramChat({
    isStarted: false,
    changes: { now: () => new Date((now += 4_000)) },
  });
  telegram.failNext('getUpdates', conflict, 10);

  await expect(platform.start()).rejects.toThrow(AnotherPoller);
});

test('another poller ends it later, too', async () => {
  let now = new Date('2026-11-22T20:00:00Z').getTime();
  let step = 0;
  let tell: (error: Error) => void = () => undefined;
  const ended = new Promise<Error>((resolve) => (tell = resolve));
  const { telegram, logged, luka } = await openTelegramChat({
    changes: { now: () => new Date((now += step)), ended: (error) => tell(error) },
  });

  step = 4_000;
  telegram.failNext('getUpdates', conflict, 10);
  telegram.start(luka);

  expect(await ended).toBeInstanceOf(AnotherPoller);
  expect(logged.filter((line) => line.includes('Another program'))).toHaveLength(1);
});

const conflict = {
  error_code: 409,
  description:
    'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
};

function texts(events: readonly { readonly act: object }[]): readonly unknown[] {
  return events.map(({ act }) => ('text' in act ? act.text : null));
}

/** For what happens while Telegram, who tells of everything else, is down. */
async function pauseUntil(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setImmediate(resolve));
}
