import { expect, test } from 'vitest';
import { openChat, type Heard } from '../support/chat.js';

const line = '/log sport 14 young people 2h';

test('undo takes back my latest entry', async () => {
  const chat = await openChat();
  await chat.say('luka', line);

  const heard = await chat.say('luka', '/undo');

  expect(heard.text).toContain('The entry is taken back.');
  expect(await chat.store.records.activities.recentBy('luka', 5)).toEqual([]);
});

test('undo again takes back the one before', async () => {
  const chat = await openChat();
  await chat.say('luka', line);
  await chat.say('luka', '/log closed today');

  expect((await chat.say('luka', '/undo')).text).toContain('The mark is taken back: today');
  expect((await chat.say('luka', '/undo')).text).toContain('The entry is taken back.');
  expect((await chat.say('luka', '/undo')).text).toBe('There is nothing of yours left to take back.');
});

test('undo of a change brings back what was before', async () => {
  const chat = await openChat();
  const code = codeOf(await chat.say('luka', line));
  await chat.press(
    'luka',
    '20',
    await chat.press('luka', 'How many', await chat.say('luka', `/edit ${code}`)),
  );

  const heard = await chat.say('luka', '/undo');

  expect(heard.text).toContain('The change is taken back');
  expect(heard.text).toContain('14 young people');
});

test('undo of a deletion brings the entry back', async () => {
  const chat = await openChat();
  const code = codeOf(await chat.say('luka', line));
  await chat.say('luka', `/edit ${code} delete`);

  const heard = await chat.say('luka', `/undo ${code}`);

  expect(heard.text).toContain('The entry is back.');
});

test('the button undoes its own change only', async () => {
  const chat = await openChat();
  const saved = await chat.say('luka', line);
  const code = codeOf(saved);
  await chat.press(
    'luka',
    '20',
    await chat.press('luka', 'How many', await chat.say('luka', `/edit ${code}`)),
  );

  const heard = await chat.press('luka', 'Undo', saved);

  expect(heard.text).toContain('This entry has been changed since.');
  expect(heard.text).toContain('20 young people');
});

test('under what was taken back the button takes back the one before', async () => {
  const chat = await openChat();
  const code = codeOf(await chat.say('luka', line));
  const undone = await chat.press('luka', 'Undo', await chat.say('luka', `/edit ${code} 20`));
  expect(undone.text).toContain('14 young people');

  expect((await chat.press('luka', 'Undo', undone)).text).toContain('The entry is taken back.');
});

test('a deletion, an edit and a mark are taken back two days later, by code too', async () => {
  const chat = await openChat();
  const code = codeOf(await chat.say('luka', line));
  await chat.say('luka', `/edit ${code} 20`);
  await chat.say('luka', `/edit ${code} delete`);
  await chat.say('luka', '/log closed yesterday');
  chat.at('2026-11-24T20:30:00Z');

  expect((await chat.say('luka', `/undo ${code}`)).text).toContain('The entry is back.');
  expect((await chat.say('luka', '/undo')).text).toContain('The mark is taken back');
  expect((await chat.say('luka', `/undo ${code}`)).text).toContain('14 young people');
});

test('the button shows the undoing where the receipt was', async () => {
  const chat = await openChat();
  const saved = await chat.say('luka', line);

  const heard = await chat.press('luka', 'Undo', saved);

  expect(heard.answers).toMatchObject([{ onto: 'pressed' }]);
});

test('a volunteer cannot undo a colleague', async () => {
  const chat = await openChat();
  const code = codeOf(await chat.say('bo', line));

  expect((await chat.say('luka', `/undo ${code}`)).text).toBe(
    (await chat.say('luka', '/undo 00000')).text.replace('00000', code),
  );
});

test('a youth worker can undo for the centre', async () => {
  const chat = await openChat();
  const code = codeOf(await chat.say('luka', line));

  expect((await chat.say('bo', `/undo ${code}`)).text).toContain('The entry is taken back.');
});

test('the button under a mark takes back that mark', async () => {
  const chat = await openChat();
  const today = await chat.say('luka', '/log closed today');
  const yesterday = await chat.say('luka', '/log closed yesterday');

  expect((await chat.press('luka', 'Undo', today)).text).toContain('The mark is taken back');
  expect((await chat.press('luka', 'Undo', yesterday)).text).toContain('is taken back: yesterday');
  expect((await chat.press('luka', 'Undo', today)).text).toBe('There is nothing of yours left to take back.');
});

test('a youth worker takes back a mark of the centre, a volunteer only the own', async () => {
  const chat = await openChat();
  const mark = await chat.say('bo', '/log closed today', 'lipa-room');

  expect((await chat.press('luka', 'Undo', mark)).text).toBe(
    'Only Bo or a youth worker of Klub Lipa can change that one.',
  );
  expect((await chat.press('ana', 'Undo', mark)).text).toContain('Klub Lipa');
  expect(await chat.store.records.dayMarks.on('lipa', '2026-11-22')).toBeUndefined();
});

function codeOf({ text }: Heard): string {
  const code = / · (?<code>[0-9A-Z]{5})$/mu.exec(text)?.groups?.['code'];
  if (!code) throw new Error(`There is no code in: ${text}`);
  return code;
}
