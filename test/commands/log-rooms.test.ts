import { describe, expect, test } from 'vitest';
import { openChat, type Chat } from '../support/chat.js';

const notHere = "You can't log for Klub Lipa; you log where you are a member.";

describe('in the room of a centre', () => {
  test('a member of another centre is told so before being asked', async () => {
    const chat = await openChat();
    await link(chat, 'lipa-room', 'lipa');

    expect((await chat.say('eva', '/log', 'lipa-room')).text).toBe(notHere);
    expect((await chat.say('eva', '/log sport 14 people 2h', 'lipa-room')).text).toBe(notHere);
    expect((await chat.say('eva', '/cancel')).text).toBe('There is nothing open to cancel.');
  });

  test('who only reads an entry cannot repeat it', async () => {
    const chat = await openChat();
    await chat.store.records.people.grant({
      id: 'eva-coordinator',
      personId: 'eva',
      role: 'coordinator',
      scopeId: 'celje',
      grantedAt: new Date('2026-01-01T08:00:00Z'),
      grantedById: null,
    });
    const saved = await chat.say('luka', '/log sport 14 people 2h', 'lipa-room');

    expect((await chat.press('eva', 'Repeat', saved)).text).toBe(notHere);
  });
});

test('an answer goes to the question of its own room', async () => {
  const chat = await openChat();
  await chat.say('luka', '/log sport 14 people');
  await chat.say('luka', '/log homework 5 people', 'lipa-room');

  expect((await chat.say('luka', '2 h')).text).toContain('✅ Sport');
  expect((await chat.say('luka', '1 h', 'lipa-room')).text).toContain('✅ Homework help');
});

async function link(chat: Chat, address: string, scopeId: string): Promise<void> {
  const { id } = await chat.store.records.rooms.seen(
    'browser',
    { address, kind: 'group', title: '' },
    `room-${scopeId}`,
  );
  await chat.store.records.rooms.link(id, scopeId, null, new Date('2026-01-01T08:00:00Z'));
}
