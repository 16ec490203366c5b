import { expect, test } from 'vitest';
import type { MenuEntry } from '../../../src/core/menu.js';
import { openTelegramChat, toRoom, type TelegramChat } from '../../support/telegram-chat.js';

const secret = 'a-secret';
const group = { id: -1_002_000_000_009, type: 'supergroup', title: 'Klub Lipa' };
const luka = {
  id: 5_100_000_777,
  is_bot: false,
  first_name: 'Luka',
  last_name: 'Novak',
  language_code: 'en',
};

const takesFile: MenuEntry = {
  name: 'import',
  localName: 'import',
  summary: 'entries from a file',
  audience: 'asker',
  options: [{ name: 'file', summary: 'CSV', kind: 'file', suggests: false }],
};

test('a press on a message too old to be shown works', async () => {
  const chat = await opened();

  await bring(chat, {
    callback_query: {
      id: '1',
      from: luka,
      chat_instance: '2',
      message: { chat: group, message_id: 12, date: 0 },
      data: 'undo:K7Q4M',
    },
  });

  expect(chat.assistant.effects).toMatchObject([
    {
      sender: { displayName: 'Luka Novak' },
      room: { address: String(group.id), kind: 'group' },
      act: { kind: 'press', button: 'undo:K7Q4M' },
      replyTo: { pressed: 12, message: null },
    },
  ]);
});

test('an administrator who stays hidden is told that nobody is seen', async () => {
  const chat = await opened();
  const club = chat.telegram.group('Klub', { supergroup: true });
  const hidden = { id: 1_087_968_824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' };
  const there = { id: club.id, type: 'supergroup', title: 'Klub' };

  await bring(chat, {
    message: { message_id: 5, date: 1, chat: there, from: hidden, sender_chat: there, text: '/log 12' },
  });

  expect((await chat.telegram.nextMessage(club)).text).toMatch(/^I can't see who is writing/u);
  expect(chat.assistant.arrived).toEqual([]);
});

test.each([
  ['a bot', { from: { ...luka, is_bot: true }, text: '/log 12' }],
  ['a channel', { from: luka, sender_chat: { id: -100, type: 'channel', title: 'Novice' }, text: '/log 12' }],
  ['a sticker', { from: luka, sticker: {} }],
  ['a pinned message', { from: luka, pinned_message: {} }],
])('%s is met with silence', async (_, content) => {
  const chat = await opened();

  await bring(chat, { message: { message_id: 5, date: 1, chat: group, ...content } });

  expect(chat.assistant.arrived).toEqual([]);
});

test.each([
  [
    'a channel post',
    { channel_post: { message_id: 1, date: 1, chat: { id: -100, type: 'channel' }, text: '/log' } },
  ],
  ['an inline query', { inline_query: { id: '1', from: luka, query: '', offset: '' } }],
  ['a press without a message', { callback_query: { id: '1', from: luka, chat_instance: '2', data: 'x' } }],
])('%s is nothing to us', async (_, update) => {
  const chat = await opened();

  await bring(chat, update);

  expect(chat.assistant.arrived).toEqual([]);
});

test('a photo is a file', async () => {
  const chat = await opened({ menu: () => [takesFile] });
  const sizes = [90, 1_280].map((width) => ({ file_id: `p${width}`, file_unique_id: 'u', width, height: 9 }));

  await bring(chat, {
    message: {
      message_id: 5,
      date: 1,
      chat: { id: luka.id, type: 'private', first_name: 'Luka' },
      from: luka,
      photo: sizes,
      caption: '/import',
    },
  });

  expect(chat.assistant.effects[0]?.act).toMatchObject({
    text: '/import',
    file: { name: 'photo.jpg', mediaType: 'image/jpeg', content: null },
  });
});

test('what is left over of a long message goes out alone', async () => {
  let now = new Date('2026-11-22T20:00:00Z');
  const chat = await opened({ now: () => now });
  const club = chat.telegram.group('Klub', { supergroup: true });
  const posting = {
    key: 'd1',
    address: String(club.id),
    message: { lines: Array.from({ length: 300 }, (_, index) => [`${index}. ${'ž'.repeat(20)}`]) },
  };
  chat.telegram.slow('sendMessage', 0);
  chat.telegram.failNext('sendMessage', { error_code: 500, description: 'Internal Server Error' });

  expect(await chat.platform.post(posting)).toMatchObject({ kind: 'later' });
  now = new Date('2026-11-22T20:00:05Z');
  expect(await chat.platform.post(posting)).toMatchObject({ kind: 'sent' });

  const texts = chat.telegram.messages(club).map(({ text }) => text);
  expect(texts.join('\n')).toBe(posting.message.lines.join('\n'));
});

/** By webhook, so that updates the stand-in's people can't make may be brought as well. */
function opened(changes: Partial<TelegramChat['deps']> = {}): Promise<TelegramChat> {
  return openTelegramChat({
    script: () => [toRoom('Zabeleženo.')],
    changes: {
      updates: { by: 'webhook', url: 'https://example.org/telegram', secret },
      deliver: () => Promise.resolve(),
      ...changes,
    },
  });
}

async function bring({ platform }: TelegramChat, update: object): Promise<void> {
  const response = await platform.webhook?.(
    new Request('https://example.org/telegram', {
      method: 'POST',
      headers: { 'X-Telegram-Bot-Api-Secret-Token': secret },
      body: JSON.stringify({ update_id: 7, ...update }),
    }),
  );

  expect(response?.status).toBe(200);
}
