import { expect, test } from 'vitest';
import { openChat } from '../support/chat.js';

const at = new Date('2026-11-22T20:00:00Z');

test('a half-finished entry comes before the form', async () => {
  const chat = await openChat();
  await chat.store.transact(({ people }) =>
    people.addIdentity('luka', { platform: 'discord', userId: 'luka' }, at),
  );
  const there = chat.from('discord');
  const { sender, room } = there.event('luka', { kind: 'text', text: '', addressed: true });
  const open = (by: { command: string } | { button: string }) =>
    chat.assistant.forms.open({ sender, room, now: at, by });

  await there.say('luka', '/recent');
  expect(open({ command: 'log' })).toBeInstanceOf(Object);

  const asked = await chat.say('luka', '/log');
  await chat.press('luka', 'Sport', asked);
  expect(open({ command: 'log' })).toBeUndefined();
  expect(open({ button: 'log:form' })).toBeInstanceOf(Object);

  await chat.say('luka', '/cancel');
  expect(open({ command: 'log' })).toBeInstanceOf(Object);
});
