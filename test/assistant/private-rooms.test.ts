import { expect, test } from 'vitest';
import { openChat } from '../support/chat.js';

const privateRoomOf = async ({ store }: Awaited<ReturnType<typeof openChat>>, personId: string) => {
  const addressee = await store.records.deliveries.addressee({ kind: 'person', personId });

  return addressee && [addressee.room.platform, addressee.room.address];
};

test('where a person wrote in private last, they are written to', async () => {
  const chat = await openChat();
  expect(await privateRoomOf(chat, 'luka')).toBeUndefined();

  await chat.say('luka', '/help');
  expect(await privateRoomOf(chat, 'luka')).toEqual(['browser', 'dm:luka']);

  const { text } = await chat.say('luka', '/settings link');
  const code = /\/join (?<code>\S+)/u.exec(text)?.groups?.['code'] ?? '';
  await chat.from('discord').say('77', `/join ${code}`);
  expect(await privateRoomOf(chat, 'luka')).toEqual(['discord', 'dm:77']);
});

test('who writes in a group only has no private room', async () => {
  const chat = await openChat();

  await chat.say('luka', '/help', 'klub');

  expect(await privateRoomOf(chat, 'luka')).toBeUndefined();
});

test('who comes in with a code in private can be written to at once', async () => {
  const chat = await openChat();
  const { text } = await chat.say('bo', '/invite volunteer');
  const code = /\/join (?<code>\S+)/u.exec(text)?.groups?.['code'] ?? '';

  await chat.say('mia', `/join ${code}`);

  const identity = { platform: 'browser', userId: 'mia' } as const;
  const mia = await chat.store.records.people.byIdentity(identity);
  expect(await privateRoomOf(chat, mia?.id ?? '')).toEqual(['browser', 'dm:mia']);
});
