import { expect, test } from 'vitest';
import { fingerprint } from '../../src/cli/chance.js';
import type { Invitation } from '../../src/core/invitation.js';
import { openChat, type Chat } from '../support/chat.js';

test('an invitation code lets somebody in', async () => {
  const chat = await openChat();
  await invite(chat, 'A1B2C3D4E5');

  const heard = await chat.say('mia', '/join a1b2-c3d4-e5');

  expect(heard.text).toContain('You are in: Klub Lipa, as a volunteer');
  expect(heard.text).toContain('from the age of 15');
  expect((await chat.say('mia', '/log sport 8 boys 2h')).text).toContain('✅ Sport');
});

test('a deep link joins as the command does', async () => {
  const chat = await openChat();
  await invite(chat, 'A1B2C3D4E5');

  expect((await chat.say('mia', '/start A1B2C3D4E5')).text).toContain('You are in');
});

test('a code for one lets one in', async () => {
  const chat = await openChat();
  await invite(chat, 'A1B2C3D4E5');
  await chat.say('mia', '/join A1B2C3D4E5');

  expect((await chat.say('leo', '/join A1B2C3D4E5')).text).toContain('used up or has expired');
});

test('an expired code lets nobody in', async () => {
  const chat = await openChat();
  await invite(chat, 'A1B2C3D4E5', { expiresAt: new Date('2026-11-22T20:30:00Z') });

  expect((await chat.say('mia', '/join A1B2C3D4E5')).text).toContain('used up or has expired');
});

test('the same code twice says one is in already', async () => {
  const chat = await openChat();
  await invite(chat, 'A1B2C3D4E5', { uses: 5 });
  await chat.say('mia', '/join A1B2C3D4E5');

  expect((await chat.say('mia', '/join A1B2C3D4E5')).text).toBe('You are already in: Klub Lipa.');
});

test('ten wrong codes are followed by a pause', async () => {
  const chat = await openChat();
  await invite(chat, 'A1B2C3D4E5');
  for (let tries = 0; tries < 10; tries += 1) {
    expect((await chat.say('mia', `/join 000000000${tries}`)).text).toContain("doesn't open anything");
  }

  expect((await chat.say('mia', '/join A1B2C3D4E5')).text).toContain('too many wrong codes');
  chat.at('2026-11-22T21:31:00Z');
  expect((await chat.say('mia', '/join A1B2C3D4E5')).text).toContain('You are in');
});

test('the founder of a first network is welcomed', async () => {
  const chat = await openChat();
  await invite(chat, 'A1B2C3D4E5', { role: 'admin', scopeId: null });

  expect((await chat.say('mia', '/join A1B2C3D4E5')).text).toContain('There is no network yet');
});

async function invite(chat: Chat, code: string, changes: Partial<Invitation> = {}): Promise<void> {
  await chat.store.transact(({ invitations }) =>
    invitations.add({
      id: 'invitation',
      codeHash: fingerprint(code),
      role: 'volunteer',
      scopeId: 'lipa',
      uses: 1,
      used: 0,
      createdAt: new Date('2026-11-22T08:00:00Z'),
      createdById: 'bo',
      expiresAt: new Date('2026-12-06T08:00:00Z'),
      revokedAt: null,
      ...changes,
    }),
  );
}
