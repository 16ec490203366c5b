import { expect, test } from 'vitest';
import { openChat, type Heard } from '../support/chat.js';

test('my data come as one file in private', async () => {
  const chat = await openChat();
  await chat.say('luka', '/log sport 14 young people 2h — all went well');
  await chat.say('luka', '/log closed 2026-11-20');
  await chat.say('luka', '/log cooking');

  const heard = await chat.say('luka', '/mydata', 'klub');

  expect(heard.answers[0]?.audience).toBe('private');
  expect(heard.answers[0]?.message.file).toMatchObject({
    name: 'belezka-my-data.json',
    mediaType: 'application/json',
  });
  expect(fileOf(heard)).toMatchObject({
    displayName: 'Luka',
    language: 'en',
    quiet: { from: '21:30', to: '08:00' },
    unaskedMessagesAWeek: 5,
    identities: [{ platform: 'browser', userId: 'luka' }],
    roles: [{ role: 'volunteer', scope: 'Klub Lipa', endedAt: null }],
    entries: [{ centre: 'Klub Lipa', act: 'made', record: { unknown: 14, note: 'all went well' } }],
    dayMarks: [{ centre: 'Klub Lipa', date: '2026-11-20', state: 'closed' }],
    conversations: [{ command: 'log' }],
  });
});

test('the file holds nothing of anybody else', async () => {
  const chat = await openChat();
  await chat.say('bo', '/log sport 14 young people 2h — all went well');

  expect(fileOf(await chat.say('luka', '/mydata'))).toMatchObject({ entries: [], conversations: [] });
});

test('of a stranger nothing is stored', async () => {
  const chat = await openChat();

  expect((await chat.say('nobody', '/mydata')).text).toBe('Nothing is stored about you here.');
});

test('anybody is told what is stored', async () => {
  const chat = await openChat();

  expect((await chat.say('nobody', '/privacy')).text).toContain('Of young people: numbers.');
  expect((await chat.say('ana', '/privacy')).text).toContain('O mladih: samo števila');
  expect((await chat.say('elin', '/privacy')).text).toContain('Om ungdomar: antal.');
});

function fileOf({ answers }: Heard): unknown {
  return JSON.parse(new TextDecoder().decode(answers[0]?.message.file?.content));
}
