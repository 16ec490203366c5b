import { expect, test } from 'vitest';
import { openChat, type Chat } from '../support/chat.js';

test('today is closed, and that counts as reported', async () => {
  const chat = await openChat();

  const heard = await chat.say('luka', '/closed power cut');

  expect(heard.text).toBe(
    '✅ Closed noted for today, Sunday 22 Nov · Klub Lipa\n“power cut”\nA closed day counts as reported.',
  );
  expect(await closedDays(chat)).toEqual(['2026-11-22']);
});

test('a span is closed in one act, and undone in one', async () => {
  const chat = await openChat();

  const heard = await chat.say('ana', '/zaprto 24.12.-2.1. kolektivni dopust', 'klub-lipa');
  expect(heard.text).toContain('Zaprto: 24. 12. 2026–2. 1. 2027 (10 dni) · Klub Lipa');
  expect(heard.answers.map(({ audience }) => audience)).toEqual(['room']);
  expect(await closedDays(chat)).toHaveLength(10);

  const undone = await chat.press('ana', 'Razveljavi', heard);
  expect(undone.text).toContain('24. 12. 2026–2. 1. 2027');
  expect(await closedDays(chat)).toEqual([]);
});

test('undo takes back the whole span, too', async () => {
  const chat = await openChat();
  await chat.say('luka', '/closed yesterday');
  await chat.say('luka', '/closed next week');

  await chat.say('luka', '/undo');

  expect(await closedDays(chat)).toEqual(['2026-11-21']);
});

test('what the days have already is said, and stays', async () => {
  const chat = await openChat();
  await chat.say('luka', '/log sport yesterday 14 young people 2h');
  await chat.say('luka', '/log open 18-22 today');

  const heard = await chat.say('luka', '/closed 21.11.-22.11.');

  expect(heard.text).toContain('⚠️ 1 activity is logged there already: 21 Nov 2026. It stays.');
  expect(heard.text).toContain('⚠️ Noted as open until now: 22 Nov 2026.');
  expect(heard.answers).toHaveLength(1);
  expect(await chat.store.records.activities.recentBy('luka', 5)).toHaveLength(1);
});

test('a reason that may name somebody waits, for all the days', async () => {
  const chat = await openChat();

  const heard = await chat.say('luka', '/closed 24-26 Dec call 041 234 567');
  expect((await marks(chat)).map(({ reason }) => reason)).toEqual([null, null, null]);
  const kept = await chat.press('luka', 'Keep', heard);

  expect(kept.text).toContain('(3 days)');
  expect((await marks(chat)).map(({ reason }) => reason)).toEqual(Array(3).fill('call 041 234 567'));
});

test('somebody of several centres is asked which one', async () => {
  const chat = await openChat();

  const asked = await chat.say('kim', '/closed tomorrow to 25.11. leave');
  expect(asked.text).toBe('Which centre was it?');
  const heard = await chat.press('kim', 'MC Reka', asked);

  expect(heard.text).toContain('(3 days) · MC Reka');
});

test.each([
  ['/closed 31.2.', 'I can’t read the days in “31.2.”'],
  ['/closed 1.1.2026-2.1.2028', 'At most 366 days'],
  ['/closed 24.12.2028', 'At most 366 days'],
  ['/closed 1.1.2020', 'At most 366 days'],
  ['/closed every monday', 'I can’t read the days'],
  ['/closed monday and wednesday', 'I can’t read the days'],
  ['/closed 24.12. and 27.12.', 'I can’t read the days'],
])('“%s” marks nothing', async (line, sentence) => {
  const chat = await openChat();

  expect((await chat.say('luka', line)).text.replace("can't", 'can’t')).toContain(sentence);
  expect(await marks(chat)).toEqual([]);
});

test.each([
  ['luka', '/closed saturday and sunday', '21–22 November 2026 (2 days)'],
  ['luka', '/closed friday to sunday', '20–22 November 2026 (3 days)'],
  ['ana', '/zaprto sobota in nedelja', '21.–22. 11. 2026 (2 dneva)'],
  ['elin', '/stängt lördag och söndag', '21–22 november 2026 (2 dagar)'],
])('%s says “%s”, and a weekend is no year', async (who, line, days) => {
  const chat = await openChat();

  expect((await chat.say(who, line)).text).toContain(days);
});

test('who only reads marks nothing', async () => {
  const chat = await openChat();

  expect((await chat.say('nik', '/closed')).text).not.toContain('✅');
});

async function marks(chat: Chat) {
  return chat.store.records.dayMarks.between(['lipa', 'reka'], '2019-01-01', '2029-01-01');
}

async function closedDays(chat: Chat): Promise<readonly string[]> {
  return (await marks(chat)).filter(({ state }) => state === 'closed').map(({ date }) => date);
}

test.each([
  ['friday', 'Friday 27 Nov'],
  ['petek', 'Friday 27 Nov'],
  ['monday', 'Monday 23 Nov'],
  ['wednesday', 'Wednesday 25 Nov'],
  ['på fredag', 'Friday 27 Nov'],
  ['2026-11-20', 'Friday 20 Nov'],
])('on a Wednesday, /closed %s is %s', async (day, told) => {
  const chat = await openChat();
  chat.at('2026-11-25T12:00:00Z');

  expect((await chat.say('bo', `/closed ${day}`)).text).toContain(told);
});
