import { expect, test } from 'vitest';
import { openChat } from '../support/chat.js';

const line = '/log sport 14 young people 2h';

test('an entry is found by its code in any case', async () => {
  const chat = await openChat();
  await chat.say('luka', line);
  const code = await latestCode(chat);

  expect((await chat.say('luka', `/show ${code.toLowerCase()}`)).text).toContain('14 young people');
});

test('the history shows before and after', async () => {
  const chat = await openChat();
  await chat.say('luka', line);
  const code = await latestCode(chat);
  await chat.press('bo', '20', await chat.press('bo', 'How many', await chat.say('bo', `/edit ${code}`)));

  const { text } = await chat.say('luka', `/show ${code}`);

  expect(text).toContain('Sunday 22 Nov, 21:30 – logged by Luka');
  expect(text).toContain('changed by Bo · How many: 14 → 20');
});

test("the history speaks the reader's language", async () => {
  const chat = await openChat();
  await chat.say('luka', line);
  const code = await latestCode(chat);
  await chat.press('ana', 'Druženje', await chat.press('ana', 'Kaj', await chat.say('ana', `/edit ${code}`)));
  await chat.press(
    'ana',
    'Mladi sami',
    await chat.press('ana', 'Kdo je vodil', await chat.say('ana', `/edit ${code}`)),
  );
  await chat.say('ana', `/edit ${code} delete`);
  await chat.say('ana', `/undo ${code}`);

  const { text } = await chat.say('ana', `/show ${code}`);

  expect(text).toContain('vnos: Luka');
  expect(text).toContain('sprememba: Ana · Kaj: šport → druženje');
  expect(text).toContain('Kdo je vodil: Zaposleni → Mladi sami');
  expect(text).toMatch(/razveljavitev: Ana$/u);
});

test('a code out of reach reads like none at all', async () => {
  const chat = await openChat();
  await chat.say('luka', line);
  const code = await latestCode(chat);

  const hidden = (await chat.say('eva', `/show ${code}`)).text;
  const missing = (await chat.say('eva', '/show ZZZZZ')).text;

  expect(hidden.replace(code, '')).toBe(missing.replace('ZZZZZ', ''));
});

test('a slip in a code is met with the near one', async () => {
  const chat = await openChat();
  await chat.say('luka', line);
  const code = await latestCode(chat);
  const slip = code.slice(0, 4) + (code.endsWith('Z') ? 'Y' : 'Z');

  expect((await chat.say('luka', `/show ${slip}`)).text).toContain(`Did you mean ${code}?`);
});

test('show alone asks for the code', async () => {
  const chat = await openChat();

  expect((await chat.say('luka', '/show')).text).toBe('The code goes with it: /show CODE');
});

test('a coordinator sees entries and changes none', async () => {
  const chat = await openChat();
  await chat.say('luka', line);

  const heard = await chat.say('nik', `/show ${await latestCode(chat)}`);

  expect(heard.text).toContain('14 young people');
  expect(heard.buttons).toEqual([]);
});

test('a worker sees the last entries of the centre', async () => {
  const chat = await openChat();
  await chat.say('luka', line);

  expect((await chat.say('bo', '/recent')).text).toContain('Sport · 14 young people');
  expect((await chat.say('eva', '/recent')).text).toContain('Nothing logged yet');
});

test('a volunteer sees only the own entries', async () => {
  const chat = await openChat();
  await chat.say('bo', line);

  expect((await chat.say('luka', '/recent')).text).toContain('Nothing logged yet');
});

async function latestCode(chat: Awaited<ReturnType<typeof openChat>>): Promise<string> {
  const [latest] = await chat.store.records.activities.recentAt(['lipa'], 1);
  if (!latest) throw new Error('Nothing is stored.');
  return latest.code;
}
