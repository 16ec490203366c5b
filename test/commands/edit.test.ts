import { expect, test } from 'vitest';
import { openChat, type Chat } from '../support/chat.js';

const line = '/log sport 14 young people 2h';

test('each field is changed on its own', async () => {
  const chat = await openChat();
  const code = await log(chat);

  for (const { field, answer, says } of [
    { field: 'What', answer: 'Homework help', says: 'What: sport → homework help' },
    { field: 'When', answer: 'yesterday', says: '22 Nov → 21 Nov' },
    { field: 'How many', answer: '9 girls 3 boys', says: 'How many: 14 → 12 (9 girls, 3 boys)' },
    { field: 'How long', answer: '90 min', says: 'How long: 2 h → 1 h 30' },
    { field: 'Who led it', answer: 'led by young people', says: 'led by young people on their own' },
    { field: 'Volunteers', answer: '2', says: 'Volunteers: 0 (0 h) → 2 (3 h)' },
    { field: 'Note', answer: 'rain all day', says: '“rain all day”' },
  ]) {
    await chat.press('luka', field, await chat.say('luka', `/edit ${code}`));
    expect((await chat.say('luka', answer)).text).toContain(says);
  }
});

test('an answer that changes nothing is no change', async () => {
  const chat = await openChat();
  const code = await log(chat);
  await chat.press('luka', 'How many', await chat.say('luka', `/edit ${code}`));

  await chat.say('luka', '14');

  const [activity] = await chat.store.records.activities.recentBy('luka', 1);
  expect(activity?.version).toBe(1);
});

test('Change, then Delete, marks it deleted', async () => {
  const chat = await openChat();
  const code = await log(chat);

  const heard = await chat.press('luka', 'Delete', await chat.say('luka', `/edit ${code}`));

  expect(heard.text).toContain('Deleted.');
  expect((await chat.say('luka', `/edit ${code}`)).text).toContain('That entry is deleted.');
});

test.each(['delete', 'Izbriši', 'ta bort'])('“%s” after the code deletes', async (word) => {
  const chat = await openChat();
  const code = await log(chat);

  expect((await chat.say('luka', `/edit ${code} ${word}`)).text).toContain('Deleted.');
  expect((await chat.say('luka', `/undo ${code} please`)).text).toContain('The entry is back.');
});

test('a correction leaves the entry as timely as it was', async () => {
  const chat = await openChat();
  const code = await log(chat);
  chat.at('2026-11-30T20:00:00Z');

  await chat.press(
    'luka',
    '20',
    await chat.press('luka', 'How many', await chat.say('luka', `/edit ${code}`)),
  );

  const [activity] = await chat.store.records.activities.recentBy('luka', 1);
  expect(activity?.loggedAt).toEqual(new Date('2026-11-22T20:30:01Z'));
});

test('an entry older than typing allows can be corrected', async () => {
  const chat = await openChat();
  const code = await log(chat);
  chat.at('2028-01-01T20:00:00Z');

  const heard = await chat.press(
    'luka',
    '20',
    await chat.press('luka', 'How many', await chat.say('luka', `/edit ${code}`)),
  );

  expect(heard.text).toContain('20 young people');
});

test('a colleague of another centre finds no such code', async () => {
  const chat = await openChat();
  const code = await log(chat);

  expect((await chat.say('eva', `/edit ${code}`)).text).toContain(`There is no code ${code}`);
});

test('a coordinator may look and not change', async () => {
  const chat = await openChat();
  const code = await log(chat);

  expect((await chat.say('nik', `/edit ${code}`)).text).toContain("/edit isn't for your role here");
});

async function log(chat: Chat): Promise<string> {
  await chat.say('luka', line);
  const [activity] = await chat.store.records.activities.recentBy('luka', 1);
  if (!activity) throw new Error('Nothing was logged.');

  return activity.code;
}

test.each([
  ['bo', '/edit 14 girls', 'The code goes first'],
  ['ana', '/edit 14 deklet', 'Najprej koda'],
])('%s, who says %s, hears what goes first', async (who, line, sentence) => {
  expect((await (await openChat()).say(who, line)).text).toContain(sentence);
});
