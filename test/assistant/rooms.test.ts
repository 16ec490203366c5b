import { describe, expect, test } from 'vitest';
import type { RoomAct } from '../../src/core/inbound.js';
import { openChat, type Chat, type Heard } from '../support/chat.js';

const example = 'open evening 18–21, 12 girls 10 boys, 2 volunteers';

describe('a room that is entered', () => {
  test('is greeted for all to see', async () => {
    const chat = await openChat();

    const heard = await became(chat, { kind: 'entered' });

    expect(heard.answers).toMatchObject([{ audience: 'room' }]);
    expect(heard.text).toContain(`/log ${example}`);
    expect(heard.text).toContain('/join CODE');
  });

  test('is greeted in its own language', async () => {
    const chat = await openChat();
    await link(chat);

    expect((await became(chat, { kind: 'entered' })).text).toContain("Klub Lipa's notebook");
  });

  test('in Telegram is told the name to write', async () => {
    const chat = (await openChat()).from('telegram');

    expect((await became(chat, { kind: 'entered' })).text).toContain(`/log@belezka_bot ${example}`);
  });
});

describe('in a Telegram group', () => {
  test('a receipt invites a reply', async () => {
    const chat = (await openChat()).from('telegram');
    await chat.store.records.people.addIdentity('luka', { platform: 'telegram', userId: '99' }, new Date());

    const group = await chat.say('99', '/log sport 14 young people 2h', 'group');
    expect(group.text).toContain('Reply to this message');

    expect((await chat.say('99', '/log sport 14 young people 2h')).text).not.toContain('Reply to this');
  });

  test('a reply that reads like a report is offered', async () => {
    const chat = (await openChat()).from('telegram');
    await chat.store.records.people.addIdentity('luka', { platform: 'telegram', userId: '99' }, new Date());

    expect((await chat.say('99', 'sport 14 young people 2h', 'group')).text).toContain('Ready to save?');
  });

  test('examples carry the name, in private chats they do not', async () => {
    const chat = (await openChat()).from('telegram');

    expect((await chat.say('mia', '/help', 'group')).text).toContain('/help@belezka_bot –');
    expect((await chat.say('mia', '/help')).text).not.toContain('@belezka_bot');
  });
});

test('a room that is left gets no answer', async () => {
  const chat = await openChat();
  await chat.say('luka', '/help', 'lipa-room');

  expect((await became(chat, { kind: 'left' })).answers).toEqual([]);
  expect(await chat.store.chatRooms.of('browser', 'lipa-room')).toEqual([]);
});

test('a room that moves keeps its link', async () => {
  const chat = await openChat();
  await link(chat);

  expect((await became(chat, { kind: 'moved', to: 'new-room' })).answers).toEqual([]);
  expect((await chat.say('luka', '/start', 'new-room')).text).toContain('Klub Lipa');
});

function became(chat: Chat, what: RoomAct['became']): Promise<Heard> {
  return chat.hand(chat.event('luka', { kind: 'room', became: what }, 'lipa-room'));
}

async function link(chat: Chat): Promise<void> {
  const seen = { address: 'lipa-room', kind: 'group', title: '' } as const;
  const { id } = await chat.store.records.rooms.seen('browser', seen, 'room-lipa');
  await chat.store.records.rooms.link(id, 'lipa', null, new Date('2026-01-01T08:00:00Z'));
}
