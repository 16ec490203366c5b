import { expect, test } from 'vitest';

import type { Payload } from '../support/telegram/payload.js';
import { keyboard } from './telegram-asks.js';
import { openScene } from './telegram-cast.js';

test('a wrong token is told so', async () => {
  const { telegram } = await openScene();
  const response = await fetch(`${telegram.apiRoot}/bot1:wrong/getMe`);

  expect(response.status).toBe(401);
  expect(await response.json()).toEqual({ ok: false, error_code: 401, description: 'Unauthorized' });
});

test('a method nobody knows is not found', async () => {
  const { telegram } = await openScene();
  const response = await fetch(`${telegram.apiRoot}/bot${telegram.token}/sendMesage`);

  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ ok: false, error_code: 404 });
});

test('a request may come as address or form', async () => {
  const { telegram, chat } = await openScene();
  const url = `${telegram.apiRoot}/bot${telegram.token}/sendMessage`;
  const fields = {
    chat_id: String(chat.id),
    text: '12',
    disable_notification: 'true',
    reply_markup: JSON.stringify(keyboard({ text: 'Yes', callback_data: 'y' })),
  };
  await fetch(`${url}?${new URLSearchParams(fields).toString()}`);
  await fetch(url, { method: 'POST', body: new URLSearchParams(fields) });

  const payload = { ...fields, chat_id: chat.id, disable_notification: true };
  expect(telegram.calls('sendMessage')).toMatchObject([
    { payload: { ...payload, reply_markup: { inline_keyboard: [[{ text: 'Yes' }]] } } },
    { payload: { ...payload, reply_markup: { inline_keyboard: [[{ text: 'Yes' }]] } } },
  ]);
  expect(telegram.messages(chat).map(({ text }) => text)).toEqual(['/start', '12', '12']);
  expect(telegram.violations).toEqual([]);
});

test.each<readonly [Payload, string]>([
  [{ txt: 'Hi' }, 'there is no field "txt" in sendMessage'],
  [{ text: 12 }, 'sendMessage.text is no String'],
  [{ text: undefined }, 'sendMessage.text is missing'],
  [
    { reply_markup: keyboard({ text: 'A', callbackData: 'a' }) },
    'there is no field "callbackData" in sendMessage.reply_markup.inline_keyboard[0][0]',
  ],
  [{ reply_markup: { force_reply: 'yes' } }, 'sendMessage.reply_markup.force_reply is no Boolean'],
  [{ entities: [{ type: 'bold', offset: 0 }] }, 'sendMessage.entities[0].length is missing'],
  [{ text: '' }, 'message text is empty'],
  [{ text: 'a'.repeat(4_097) }, 'message is too long'],
  [{ reply_markup: keyboard({ text: 'A', callback_data: 'a'.repeat(65) }) }, 'BUTTON_DATA_INVALID'],
])('%j is refused and kept as a violation', async (payload, words) => {
  const { telegram, chat, ask } = await openScene();
  const answer = await ask('sendMessage', { chat_id: chat.id, text: 'Hello', ...payload });

  expect(answer).toEqual({ ok: false, error_code: 400, description: `Bad Request: ${words}` });
  expect(telegram.violations).toMatchObject([{ method: 'sendMessage', description: answer.description }]);
});

test.each([
  ['a'.repeat(4_096), {}],
  [`<b>${'a'.repeat(4_096)}</b>`, { parse_mode: 'HTML' }],
])('a text as long as may be passes', async (text, how) => {
  const { chat, ask } = await openScene();

  expect(await ask('sendMessage', { chat_id: chat.id, text, ...how })).toMatchObject({ ok: true });
});

test('an edit that changes nothing is refused', async () => {
  const { chat, ask, send } = await openScene();
  const markup = { reply_markup: keyboard({ text: 'A', callback_data: 'a' }) };
  const id = await send({ chat_id: chat.id, text: '<b>One</b>', parse_mode: 'HTML', ...markup });
  const edit = { chat_id: chat.id, message_id: id, text: 'One', ...markup };

  expect((await ask('editMessageText', edit)).ok).toBe(true);
  expect((await ask('editMessageText', edit)).description).toMatch(
    /^Bad Request: message is not modified: /u,
  );
  expect((await ask('editMessageReplyMarkup', { chat_id: chat.id, message_id: id })).ok).toBe(true);
});

test('a message is pinned, marked and taken away', async () => {
  const { telegram, chat, ask, send } = await openScene();
  const message = { chat_id: chat.id, message_id: await send({ chat_id: chat.id }) };
  await ask('pinChatMessage', message);
  await ask('setMessageReaction', { ...message, reaction: [{ type: 'emoji', emoji: '👍' }] });
  expect(telegram.pinned(chat)).toMatchObject({ id: message.message_id, reactions: ['👍'] });

  await ask('deleteMessage', message);
  expect(telegram.pinned(chat)).toBeUndefined();
  expect((await ask('deleteMessage', message)).description).toBe('Bad Request: message to delete not found');
});

test('answers in supergroups have threads without topics', async () => {
  const { telegram, luka, ask, send } = await openScene();
  const supergroup = telegram.group('Klub Lipa', { supergroup: true, members: [luka] });
  const id = await send({ chat_id: supergroup.id, text: 'How many?' });
  telegram.say(luka, supergroup, '12', { replyTo: { chat: supergroup, id } });

  expect(telegram.updates.at(-1)).toMatchObject({ message: { message_thread_id: id } });
  const there = { chat_id: supergroup.id, message_thread_id: id, text: 'Thank you.' };
  expect((await ask('sendMessage', there)).description).toBe('Bad Request: message thread not found');
});

test('a deep link carries its payload to Start', async () => {
  const { telegram, ana } = await openScene();
  telegram.start(ana, 'join-lipa_1');

  expect(telegram.updates.at(-1)).toMatchObject({ message: { text: '/start join-lipa_1' } });
  expect(() => telegram.start(ana, 'a'.repeat(65))).toThrow('No link can carry');
});

test('the profile speaks each language', async () => {
  const { ask } = await openScene();
  await ask('setMyDescription', { description: 'I log' });
  await ask('setMyDescription', { description: 'Beležim', language_code: 'sl' });
  await ask('setMyShortDescription', { short_description: 'Log' });

  expect((await ask('getMyDescription', { language_code: 'sl' })).result).toEqual({ description: 'Beležim' });
  expect((await ask('getMyDescription', { language_code: 'sv' })).result).toEqual({ description: 'I log' });
  expect((await ask('getMyShortDescription')).result).toEqual({ short_description: 'Log' });
});

test('members of a group are known by standing', async () => {
  const { telegram, luka, ana, group, ask } = await openScene();
  telegram.promote(group, luka);
  telegram.leave(group, ana);
  const status = async (id: number) =>
    (await ask('getChatMember', { chat_id: group.id, user_id: id })).result;

  expect(await status(luka.id)).toMatchObject({ status: 'administrator' });
  expect(await status(ana.id)).toMatchObject({ status: 'left' });
  expect((await ask('getChat', { chat_id: group.id })).result).toMatchObject({ title: 'Klub Lipa' });
});
