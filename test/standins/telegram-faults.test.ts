import { expect, test } from 'vitest';

import { keyboard, openQuery } from './telegram-asks.js';
import { openScene } from './telegram-cast.js';

test('a planned refusal comes as often as planned', async () => {
  const { telegram, chat, ask } = await openScene();
  const refusal = {
    error_code: 429,
    description: 'Too Many Requests: retry after 3',
    parameters: { retry_after: 3 },
  };
  telegram.failNext('sendMessage', refusal, 2);
  const message = { chat_id: chat.id, text: 'Hello' };

  expect(await ask('sendMessage', message)).toEqual({ ok: false, ...refusal });
  expect(await ask('sendMessage', message)).toEqual({ ok: false, ...refusal });
  expect(await ask('sendMessage', message)).toMatchObject({ ok: true });
  expect(telegram.calls('sendMessage')).toHaveLength(1);
  expect(telegram.violations).toEqual([]);
});

test('a line that breaks before leaves nothing done', async () => {
  const { telegram, chat, ask } = await openScene();
  telegram.dropBefore('sendMessage');

  await expect(ask('sendMessage', { chat_id: chat.id, text: 'Hello' })).rejects.toThrow();
  expect(telegram.messages(chat).map(({ text }) => text)).toEqual(['/start']);
});

test('a line that breaks after leaves it done', async () => {
  const { telegram, chat, ask } = await openScene();
  telegram.dropAfter('sendMessage');

  await expect(ask('sendMessage', { chat_id: chat.id, text: 'Hello' })).rejects.toThrow();
  expect(telegram.messages(chat).map(({ text }) => text)).toEqual(['/start', 'Hello']);
});

test('a slow call is overtaken by the next', async () => {
  const { telegram, chat, ask } = await openScene();
  telegram.slow('sendMessage', 500);
  const slow = ask('sendMessage', { chat_id: chat.id, text: 'Slow' });
  const quick = ask('getChat', { chat_id: chat.id }).then(() => telegram.messages(chat).length);

  expect(await quick).toBe(1);
  expect(await slow).toMatchObject({ ok: true });
});

test('Telegram goes away and comes back on its port', async () => {
  const { telegram, ask } = await openScene();
  await telegram.goDown();
  await expect(ask('getMe')).rejects.toThrow();
  await telegram.comeUp();

  expect(await ask('getMe')).toMatchObject({ ok: true, result: { username: 'belezka_bot' } });
});

test('limits name the seconds to wait', async () => {
  const { chat, ask, send, pass } = await openScene({ limits: true });
  await send({ chat_id: chat.id });

  expect(await ask('sendMessage', { chat_id: chat.id, text: 'Two' })).toMatchObject({
    error_code: 429,
    parameters: { retry_after: 1 },
  });
  pass(1);
  expect(await ask('sendMessage', { chat_id: chat.id, text: 'Two' })).toMatchObject({ ok: true });
});

test('a press grows too old to be answered', async () => {
  const scene = await openScene();
  const id = await openQuery(scene);
  scene.pass(15);

  expect((await scene.ask('answerCallbackQuery', { callback_query_id: id })).description).toBe(
    'Bad Request: query is too old and response timeout expired or query ID is invalid',
  );
});

test('a press nobody answers fails when patience ends', async () => {
  const { telegram, luka, chat, send } = await openScene({ patience: 20 });
  const id = await send({ chat_id: chat.id, reply_markup: keyboard({ text: 'Yes', callback_data: 'y' }) });

  await expect(telegram.press(luka, { chat, id }, 'Yes')).rejects.toThrow('an answer to the press of “y”');
  await expect(telegram.press(luka, { chat, id }, 'No')).rejects.toThrow('no “No” to press among ["Yes"]');
});
