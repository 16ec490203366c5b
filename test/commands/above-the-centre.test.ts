import { expect, test } from 'vitest';
import { openChat, type Chat } from '../support/chat.js';

const line =
  '/log sport 14 young people: 12 girls 2 boys, ages 13-15: 3, 2h, 2 volunteers — the hall was cold';

test('a coordinator sees no note and no writer', async () => {
  const { text } = await shownTo('nik');

  expect(text).toContain('14 young people · 2 volunteers');
  expect(text).not.toContain('hall was cold');
  expect(text).not.toContain('Luka');
  expect(text).toContain('– logged');
});

test('a small part hides all parts and ages', async () => {
  const { text } = await shownTo('nik');

  expect(text).not.toMatch(/girl|boy|ages/u);
});

test('large parts are shown above the centre, too', async () => {
  const chat = await openChat();
  await chat.say('luka', '/log sport 12 girls 10 boys 2h — the hall was cold');

  const { text } = await chat.say('nik', `/show ${await latestCode(chat)}`);

  expect(text).toContain('12 girls, 10 boys');
  expect(text).not.toContain('hall was cold');
});

test('an admin is above the centre, and its lead is not', async () => {
  expect((await shownTo('kim')).text).not.toMatch(/hall was cold|Luka|girls/u);
  expect((await shownTo('bo')).text).toContain('12 girls, 2 boys');
});

test("in the centre's own room everything is exact", async () => {
  const chat = await openChat();
  await chat.say('luka', line, 'klub');
  const room = await chat.store.records.rooms.seen(
    'browser',
    { address: 'klub', kind: 'group', title: 'klub' },
    'unused',
  );
  await chat.store.records.rooms.link(room.id, 'lipa', null, new Date('2026-11-22T20:00:00Z'));

  expect((await chat.say('kim', `/show ${await latestCode(chat)}`, 'klub')).text).toContain(
    '12 girls, 2 boys',
  );
});

test('what one logs oneself is seen whole', async () => {
  const chat = await openChat();
  await chat.press('kim', 'Klub Lipa', await chat.say('kim', line));

  expect((await chat.say('kim', `/show ${await latestCode(chat)}`)).text).toContain('hall was cold');
});

test('a change from above shows no small part before', async () => {
  const chat = await openChat();
  await chat.say('luka', line);
  const asked = await chat.say('kim', `/edit ${await latestCode(chat)}`);
  expect(asked.text).not.toMatch(/hall was cold|boys/u);

  const changed = await chat.press('kim', '20', await chat.press('kim', 'How many', asked));

  expect(changed.text).toContain('How many: 14 → 20');
  expect(changed.text).not.toMatch(/hall was cold|boys/u);
});

test('who may not change is told no name above the centre', async () => {
  const chat = await openChat();
  await chat.say('luka', line);

  const { text } = await chat.say('nik', `/undo ${await latestCode(chat)}`);

  expect(text).not.toContain('Luka');
});

test('the history from above says what and when', async () => {
  const chat = await openChat();
  await chat.say('luka', line);
  const code = await latestCode(chat);
  await chat.press('bo', '20', await chat.press('bo', 'How many', await chat.say('bo', `/edit ${code}`)));

  const { text } = await chat.say('nik', `/show ${code}`);

  expect(text).toContain('– changed · How many: 14 → 20');
  expect(text).not.toContain('Bo');
});

async function shownTo(who: string) {
  const chat = await openChat();
  await chat.say('luka', line);

  return chat.say(who, `/show ${await latestCode(chat)}`);
}

async function latestCode(chat: Chat): Promise<string> {
  const [latest] = await chat.store.records.activities.recentAt(['lipa', 'reka'], 1);
  if (!latest) throw new Error('Nothing is stored.');
  return latest.code;
}
