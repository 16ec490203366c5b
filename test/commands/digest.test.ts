import { expect, test } from 'vitest';
import { openChat, type Chat } from '../support/chat.js';
import { linked, logWeeks } from '../support/weeks.js';

async function busy(): Promise<Chat> {
  const chat = await openChat();
  await logWeeks(chat);
  await linked(chat, 'committee', 'celje');

  return chat;
}

test('a coordinator shows the room how last week went', async () => {
  const chat = await busy();
  const { text, buttons, answers } = await chat.say('nik', '/digest now', 'committee');

  expect(text.split('\n')).toEqual([
    'Celje · week 47 (16–22 November 2026)',
    '3 activities, 101 visits and 2 volunteer attendances. Young people led 33.3% of activities on their own (1 of 3; 22.2% of hours).',
    '',
    'visits: ▲\u00A091 on week 46 (10)',
    '9 hours (▲\u00A07) · 33.7 visits per activity (▲\u00A023.7) · 100% open to all (=)',
    'most: hanging out 2',
    '',
    '2 of 2 centres reporting',
    'corrected since the last digest: week 46, visits 0 → 10 (Klub Lipa)',
    '',
    'as of Monday 23 Nov, 09:00',
  ]);
  expect(buttons).toEqual(['Details', 'Export']);
  expect(answers[0]?.audience).toBe('room');
});

test('a preview is for who asks', async () => {
  const chat = await busy();
  const { answers } = await chat.say('nik', '/digest preview', 'committee');

  expect(answers[0]?.audience).toBe('asker');
});

test.each([
  ['ana', '/povzetek zdaj', 'ni za tvojo vlogo'],
  ['bo', '/digest now', 'Klub Lipa · week 47'],
  ['kim', '/sammanfattning nu Celje 2026-W46', 'Celje · week 46'],
  ['bo', '/digest', 'No digest comes into this room yet.'],
  ['bo', '/digest sometimes', 'After /digest comes'],
  ['bo', '/digest on monthly 31', 'A digest comes weekly'],
  ['bo', '/digest off', 'No such digest'],
])('%s says %s', async (who, line, begins) => {
  expect((await (await busy()).say(who, line)).text).toContain(begins);
});

test('small numbers are shown in no room above the centre', async () => {
  const chat = await busy();

  expect((await chat.say('bo', '/digest now')).text).toContain('non-binary 2.4%');
  expect((await chat.say('kim', '/digest now Klub Lipa', 'committee')).text).not.toContain('non-binary');
});

test('who is missing is named, and all of them behind a button', async () => {
  const chat = await busy();
  for (const id of ['lipa', 'reka']) {
    const everyDay = { id: `days-${id}`, from: null, to: null, weekdays: [1, 2, 3, 4, 5] };
    await chat.store.records.structure.setPlanned(id, [everyDay]);
  }
  const told = await chat.say('nik', '/digest now 2026-W46', 'committee');
  expect(told.text).toContain('silent: MC Reka (4 days)');

  expect((await chat.press('nik', 'Who is missing', told)).text).toContain('silent: MC Reka (4 days)');
  expect((await chat.press('nik', 'Details', told)).text).toContain('Celje · week 46');
});

test('what came too late for the digest before is a correction', async () => {
  const chat = await busy();
  await chat.say('bo', '/log sport 2026-11-13 15 people 1h');
  chat.at('2026-11-23T09:00:00Z');

  expect((await chat.say('nik', '/digest now', 'committee')).text).toContain(
    'corrected since the last digest: week 46, visits 0 → 25 (Klub Lipa)',
  );
});

test('what a centre shared is quoted with the centre alone', async () => {
  const chat = await busy();
  const { reflections } = chat.store.records;
  const answeredAt = new Date('2026-11-20T20:00:00Z');
  const one = {
    centreId: 'reka',
    activityId: null,
    questionId: null,
    warned: false,
    personId: 'eva',
    answeredAt,
  };
  await reflections.add({ ...one, id: 'r1', text: 'The band asked for the hall.', sharedAt: answeredAt });
  await reflections.add({ ...one, id: 'r2', text: 'Not for others.', sharedAt: null });
  const { text } = await chat.say('nik', '/digest now', 'committee');

  expect(text).toContain('“The band asked for the hall.” – MC Reka');
  expect(text).not.toContain('Not for others');
});

test('how far a target is stands in the digest', async () => {
  const chat = await busy();
  await chat.say('nik', '/target visits 1000 2026 Celje');

  expect((await chat.say('nik', '/digest now', 'committee')).text).toContain('target for 2026, visits: 11%');
});

test('a week without anything says so in one line', async () => {
  const { text, buttons } = await (await busy()).say('bo', '/digest now 2026-W30');

  expect(text).toBe('Klub Lipa · week 30. Nothing to count, nothing missing. See you in week 31.');
  expect(buttons).toEqual([]);
});

test('a digest is ordered into a room, listed, replaced and ended', async () => {
  const chat = await busy();

  expect((await chat.say('nik', '/digest on', 'committee')).text).toBe(
    '✅ The digest comes into this room: Celje (every week, Monday 09:00).\nThe first one: Monday 30 Nov, 09:00',
  );
  await chat.say('nik', '/digest on fri 15.30', 'committee');
  await chat.say('nik', '/digest on monthly 3 MC Reka', 'committee');
  expect((await chat.say('nik', '/digest list', 'committee')).text).toBe(
    [
      'Celje · every week, Friday 15:30 · next: Friday 27 Nov, 15:30',
      'MC Reka · every month, on day 3 at 09:00 · next: Thursday 3 Dec, 09:00',
    ].join('\n'),
  );
  expect((await chat.say('nik', '/digest off', 'committee')).text).toBe(
    'No longer coming into this room: Celje',
  );
  expect((await chat.say('nik', '/digest off all', 'committee')).text).toBe(
    'No longer coming into this room: MC Reka',
  );
});
