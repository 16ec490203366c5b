import { expect, test } from 'vitest';
import { openChat, type Chat } from '../support/chat.js';

async function wednesday(): Promise<Chat> {
  const chat = await openChat();
  chat.at('2026-11-25T12:00:00Z');

  return chat;
}

test.each([
  ['ana', '/plan vsake 3 tedne ob sredah 15-17 šport', 'na 3 tedne ob sredah'],
  ['ana', '/plan vsakih 5 tednov ob sredah 15-17 šport', 'na 5 tednov ob sredah'],
  ['ana', '/plan sreda 15-17 šport', 'Samo v sredo, 25. 11., ali vsak teden?'],
  ['bo', '/plan wednesday 15-17 sport', 'Only on Wednesday 25 Nov, or every week?'],
  ['elin', '/plan onsdag 15-17 sport', 'Bara onsdag 25 nov, eller varje vecka?'],
])('%s plans %s', async (who, line, told) => {
  expect((await (await wednesday()).say(who, line)).text).toContain(told);
});

test('an end before the beginning is asked about, and says why', async () => {
  const chat = await wednesday();
  const asked = await chat.say('bo', '/plan every monday 10-9 open evening');
  expect(asked.text).toContain('“10-9” ends before it begins');
  expect(asked.text).toContain('From when to when?');

  expect((await chat.say('bo', '10-21')).text).toContain('every Monday, 10:00–21:00');
});

test('plans of one kind are told apart on their buttons', async () => {
  const chat = await wednesday();
  await chat.say('bo', '/plan every tuesday 15-17 sport');
  await chat.say('bo', '/plan every thursday 18-20 sport');
  await chat.say('bo', '/plan every thursday 15-16 sport');

  expect((await chat.say('bo', '/plan')).buttons.slice(0, 3).toSorted()).toEqual([
    'Sport 15:00 every Thursday',
    'Sport 15:00 every Tuesday',
    'Sport 18:00 every Thursday',
  ]);
  chat.at('2026-12-03T22:00:00Z');
  expect((await chat.say('bo', '/plan missing')).buttons.slice(0, 3)).toEqual([
    '3 Dec 18:00 Sport',
    '3 Dec 15:00 Sport',
    '1 Dec Sport',
  ]);
});

test('a card from before a change shows the plan as it is now, and ends nothing', async () => {
  const chat = await wednesday();
  const saved = await chat.say('bo', '/plan every tuesday 15-17 sport');
  const card = await chat.press('bo', 'Sport', await chat.say('bo', '/plan'));
  await chat.press('bo', 'Change', saved);
  await chat.say('bo', '16-18');

  const shown = await chat.press('bo', 'End', card);
  expect(shown.text).toContain('every Tuesday, 16:00–18:00');
  expect(shown.text).not.toContain('Ended');
  expect((await chat.press('bo', 'End', shown)).text).toContain('✅ Ended');
  expect((await chat.press('bo', 'Go on', await chat.press('bo', 'End', shown))).text).toContain(
    '16:00–18:00',
  );
});
