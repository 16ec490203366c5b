import { expect, test } from 'vitest';
import { openChat, type Chat } from '../support/chat.js';
import { deliverAt, type Received } from '../support/post-room.js';

/** Klub Lipa means to be open on weekdays. Bo leads it, and Ana writes there. */
async function weekdays(days: readonly number[] = [1, 2, 3, 4, 5]): Promise<Chat> {
  const chat = await openChat();
  await chat.store.transact(({ structure }) =>
    structure.setPlanned('lipa', [{ id: 'days', from: null, to: null, weekdays: days }]),
  );
  await chat.say('bo', '/help');
  await chat.say('ana', '/log druženje 2026-11-19 12 mladih 2h');
  await chat.say('ana', '/log druženje 2026-11-20 14 mladih 2h');

  return chat;
}

/** 10:00 of that day, by the clocks of the centre. */
const morning = (date: string): string => `${date}T09:00:20Z`;

const told = (received: readonly Received[]) => received.map(({ to, text }) => `${to}: ${text}`).toSorted();

test('on the next day who leads and who mostly logs there is asked, once', async () => {
  const chat = await weekdays();

  expect(await deliverAt(chat, '2026-11-24T08:59:00Z')).toEqual([]);
  const asked = await deliverAt(chat, morning('2026-11-24'));
  expect(told(asked)).toEqual([
    'dm:ana: ⏳ Klub Lipa, včeraj, ponedeljek 23. 11.: nič še ni zabeleženo. Kako je bilo?',
    'dm:bo: ⏳ Klub Lipa, yesterday, Monday 23 Nov: nothing is logged yet. How was it?',
  ]);
  expect(asked[0]?.buttons).toEqual(['Zabeleži', 'Nikogar ni bilo', 'Bilo je zaprto']);
  expect(await deliverAt(chat, '2026-11-24T10:00:00Z')).toEqual([]);
  expect(chat.defects).toEqual([]);
});

test.each([
  ['what was logged', '/log open evening 2026-11-23 9 people 2h'],
  ['a closed day', '/closed 2026-11-23'],
  ['what was cancelled', '/log odpadlo 2026-11-23'],
])('%s needs no reminder', async (_what, line) => {
  const chat = await weekdays();
  chat.at('2026-11-24T08:00:00Z');
  await chat.say('luka', line);

  expect(await deliverAt(chat, morning('2026-11-24'))).toEqual([]);
});

test('days off are neither asked about nor used for asking', async () => {
  const chat = await weekdays();
  await chat.store.transact(({ structure }) => structure.addHolidays('celje', ['2026-11-24', '2026-11-25']));

  expect(await deliverAt(chat, morning('2026-11-24'))).toEqual([]);
  expect(await deliverAt(chat, morning('2026-11-25'))).toEqual([]);
  expect(told(await deliverAt(chat, morning('2026-11-26')))[1]).toContain('Monday 23 Nov');
});

test('a Friday is asked about on Monday, and an evening a week on the next weekday', async () => {
  const chat = await weekdays();
  expect(await deliverAt(chat, morning('2026-11-28'))).toEqual([]);
  expect(told(await deliverAt(chat, morning('2026-11-30')))[1]).toContain('Friday 27 Nov');

  const saturdays = await weekdays([6]);
  expect(told(await deliverAt(saturdays, morning('2026-11-23')))[1]).toContain('Saturday 21 Nov');
  expect(await deliverAt(saturdays, morning('2026-11-24'))).toEqual([]);
});

test('who is planned that day is asked by the plan alone', async () => {
  const chat = await weekdays();
  await chat.say('ana', '/plan vsak ponedeljek 15–17 učna pomoč');

  expect(told(await deliverAt(chat, morning('2026-11-24')))).toEqual([
    'dm:ana: Učna pomoč, včeraj, ponedeljek 23. 11., 15.00–17.00: koliko jih je bilo?',
  ]);
});

test('nobody hears more often than they take, and three times in a row are enough', async () => {
  const chat = await weekdays();
  await chat.say('ana', '/settings budget 1');
  const heard = [];
  for (const day of ['24', '25', '26', '27', '30']) {
    heard.push((await deliverAt(chat, morning(`2026-11-${day}`))).map(({ to }) => to).toSorted());
  }

  expect(heard).toEqual([['dm:ana', 'dm:bo'], ['dm:bo'], ['dm:bo'], [], []]);
});

test('a tap that says it was closed settles it, and the other question says so', async () => {
  const chat = await weekdays();
  const asked = await deliverAt(chat, morning('2026-11-24'));
  const [anas, bos] = [asked.find(({ to }) => to === 'dm:ana'), asked.find(({ to }) => to === 'dm:bo')];
  if (!anas || !bos) throw new Error('Both were to be asked.');
  chat.at('2026-11-24T09:03:00Z');
  const closed = await chat.press('bo', 'We were closed', bos);
  expect(closed.text).toContain('Monday 23 Nov');
  expect(closed.answers[0]?.onto).toBe('pressed');

  const [settled, ...others] = await deliverAt(chat, '2026-11-24T09:04:00Z');
  expect(others).toEqual([]);
  expect(settled).toMatchObject({ to: 'dm:ana', slot: anas.slot });
  expect(settled?.text).toContain('to je že zabeleženo');
  expect((await chat.press('ana', 'Nikogar ni bilo', anas)).text).toContain('to je že zabeleženo');
  expect(await deliverAt(chat, '2026-11-24T12:00:00Z')).toEqual([]);
});

test('nobody came is an entry with 0, of which only the rest is asked', async () => {
  const chat = await weekdays();
  const asked = await deliverAt(chat, morning('2026-11-24'));
  const bos = asked.find(({ to }) => to === 'dm:bo');
  if (!bos) throw new Error('Bo was not asked.');
  chat.at('2026-11-24T09:03:00Z');

  const kind = await chat.press('bo', 'Nobody came', bos);
  const long = await chat.press('bo', 'Hanging out', kind);
  const saved = await chat.press('bo', '2 h', long);
  expect(saved.text).toContain('yesterday, Monday 23 Nov');
  expect(saved.text).toContain('0 young people');
});

test('logging from the reminder begins with its day', async () => {
  const chat = await weekdays();
  const [asked] = (await deliverAt(chat, morning('2026-11-24'))).filter(({ to }) => to === 'dm:bo');
  if (!asked) throw new Error('Bo was not asked.');
  chat.at('2026-11-24T09:03:00Z');

  const first = await chat.press('bo', 'Log it', asked);
  expect(first.text).toContain('What was it?');
  expect(first.answers[0]?.onto).toBeUndefined();
  const next = await chat.press('bo', 'Sport', first);
  expect(next.text).toContain('step 3');
});
