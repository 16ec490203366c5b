import { expect, test } from 'vitest';
import { openChat, type Chat } from '../support/chat.js';

const named = '/log sport 14 young people 2h — call Marko on 041 234 567';

test('a note with a number waits until it is kept', async () => {
  const chat = await openChat();

  const heard = await chat.say('luka', named);

  expect(heard.text).toContain('14 young people');
  expect(heard.text).toContain('looks as if it names someone (… 041 234 567)');
  expect(heard.buttons).toEqual(expect.arrayContaining(['Change the note', 'Keep']));
  expect(await noteOf(chat)).toBeNull();
  expect(heard.answers.map(({ audience }) => audience)).toEqual(['room', 'asker']);
});

test('Keep stores it as it was typed', async () => {
  const chat = await openChat();
  const heard = await chat.press('luka', 'Keep', await chat.say('luka', named));

  expect(heard.text).toContain('call Marko on 041 234 567');
  expect(await noteOf(chat)).toBe('call Marko on 041 234 567');
  expect((await latest(chat)).version).toBe(2);
});

test('Change asks for other words and stores those', async () => {
  const chat = await openChat();
  const asked = await chat.press('luka', 'Change the note', await chat.say('luka', named));
  expect(asked.text).toContain('What should the note say instead?');

  await chat.say('luka', 'somebody to call back');

  expect(await noteOf(chat)).toBe('somebody to call back');
  expect(JSON.stringify(await chat.store.records.activities.history(await latest(chat)))).not.toContain(
    '041',
  );
});

test('other words are looked at like the first', async () => {
  const chat = await openChat();
  await chat.press('luka', 'Change the note', await chat.say('luka', named));

  const heard = await chat.say('luka', 'write to marko@example.com');

  expect(heard.text).toContain('Not stored yet');
  expect(await noteOf(chat)).toBeNull();
});

test('who goes on logging leaves the words out', async () => {
  const chat = await openChat();
  await chat.say('luka', named);
  await chat.say('luka', 'cooking 5 young people 2h');

  expect(await noteOf(chat)).toBeNull();
});

test('who goes on logging still answers open questions', async () => {
  const chat = await openChat();
  await chat.say('luka', '/log cooking 5 young people');
  await chat.say('luka', named);

  expect((await chat.say('luka', '2h')).text).toContain('Cooking');
});

test('words in reply to the warning take their place', async () => {
  const chat = await openChat();
  const { answers } = await chat.say('luka', named);
  const slot = answers[1]?.slot ?? '';
  const act = { kind: 'text', text: 'somebody to call back', addressed: true, answers: slot } as const;

  await chat.hand(chat.event('luka', act));

  expect(await noteOf(chat)).toBe('somebody to call back');
});

test('a line edited to name somebody is asked about', async () => {
  const chat = await openChat();
  await chat.write('luka', 'm1', '/log sport 14 young people 2h');

  const heard = await chat.edit('luka', 'm1', named);

  expect(heard.text).toContain('looks as if it names someone');
  expect(await noteOf(chat)).toBeNull();
});

test('a form and an option are asked about alike', async () => {
  const chat = await openChat();
  const more = '2, note: write to marko@example.com';
  const answers = { type: 'sport', when: 'yesterday 16-19', heads: '12 girls 9 boys', led_by: 'together' };

  expect((await chat.submit('luka', 'log', { ...answers, more })).buttons).toContain('Keep');
  expect(await noteOf(chat)).toBeNull();

  const options = { type: 'cooking', total: '5', duration: '2h', note: 'write to marko@example.com' };
  expect((await chat.command('luka', 'log', options)).buttons).toContain('Keep');
  expect(await noteOf(chat)).toBeNull();
});

test('on Telegram the own message may be edited, too', async () => {
  const chat = await openChat();
  const identity = { platform: 'telegram', userId: 'luka' } as const;
  await chat.store.records.people.addIdentity('luka', identity, new Date('2026-11-22T20:00:00Z'));

  const hint = 'You can also edit or delete your own message.';
  expect((await chat.from('telegram').say('luka', named)).text).toContain(hint);
  expect((await chat.say('luka', named)).text).not.toContain(hint);
});

test('three days later the words are gone', async () => {
  const chat = await openChat();
  const heard = await chat.say('luka', named);
  chat.at('2026-11-25T21:00:00Z');

  expect((await chat.press('luka', 'Keep', heard)).text).toContain('That question is over');
  await chat.store.sweep(new Date('2026-11-25T21:00:00Z'));
  expect(await noteOf(chat)).toBeNull();
});

test('only the one who wrote may keep', async () => {
  const chat = await openChat();
  const heard = await chat.say('luka', named, 'klub');

  expect((await chat.press('bo', 'Keep', heard)).text).toContain('for somebody else');
  expect(await noteOf(chat)).toBeNull();
});

test('a made-up button of a doubt breaks nothing', async () => {
  const chat = await openChat();
  const { answers } = await chat.say('luka', named);
  const keep = answers[1]?.message.buttons?.[1]?.id ?? '';
  const [, , id = '', step = ''] = keep.split(':');

  const heard = await chat.hand(chat.event('luka', { kind: 'press', button: `edit:${id}:${step}:=save` }));

  expect(heard.text).toContain('That question is over');
  expect(chat.defects).toEqual([]);
});

test('a title is asked about, too', async () => {
  const chat = await openChat();
  const heard = await chat.say('ana', '/log sport "Luka Novak ima depresijo" 14 mladih 2h');
  const [entry] = await chat.store.records.activities.recentAt(['lipa'], 1);

  expect(heard.text).toContain('po naslovu bi se dalo koga prepoznati');
  expect(entry?.record.title).toBeNull();
});

test('a reason waits while the day is marked', async () => {
  const chat = await openChat();
  const heard = await chat.say('ana', '/log danes zaprto — Maja Kovač je v bolnišnici');
  expect(heard.text).toContain('po razlogu bi se dalo koga prepoznati');
  expect((await markOf(chat))?.reason).toBeNull();

  await chat.press('ana', 'Obdrži', heard);

  expect(await markOf(chat)).toMatchObject({ state: 'closed', reason: 'Maja Kovač je v bolnišnici' });
});

test('an edited note waits while the old one stays', async () => {
  const chat = await openChat();
  await chat.say('luka', '/log sport 14 young people 2h — all went well');
  const { code } = await latest(chat);
  await chat.press('luka', 'Note', await chat.say('luka', `/edit ${code}`));

  const heard = await chat.say('luka', 'tell marko@example.com');

  expect(heard.text).toContain('Not stored yet: the note looks as if it names someone (… marko@example.com)');
  expect(await latest(chat)).toMatchObject({ version: 1, record: { note: 'all went well' } });
});

test('a kept note that is replaced leaves no version', async () => {
  const chat = await openChat();
  await chat.press('luka', 'Keep', await chat.say('luka', named));
  const { code } = await latest(chat);
  await chat.press('bo', 'Note', await chat.say('bo', `/edit ${code}`));

  await chat.say('bo', 'a good game');

  const history = await chat.store.records.activities.history(await latest(chat));
  expect(history.map(({ record }) => record.note)).toEqual([null, null, 'a good game']);
  expect(history.map(({ record }) => record.unknown)).toEqual([14, 14, 14]);
  expect((await chat.say('luka', `/show ${code}`)).text).toContain(
    'text removed by Bo, Sunday 22 Nov, 21:30',
  );
});

test('undo never brings removed words back', async () => {
  const chat = await openChat();
  await chat.press('luka', 'Keep', await chat.say('luka', named));
  const { code } = await latest(chat);
  await chat.press('bo', 'Note', await chat.say('bo', `/edit ${code}`));
  await chat.say('bo', 'a good game');

  await chat.say('bo', `/undo ${code}`);

  expect(await noteOf(chat)).toBeNull();
});

async function latest(chat: Chat) {
  const [entry] = await chat.store.records.activities.recentAt(['lipa'], 1);
  if (!entry) throw new Error('Nothing is stored.');
  return entry;
}

async function noteOf(chat: Chat) {
  return (await latest(chat)).record.note;
}

async function markOf(chat: Chat) {
  return chat.store.records.dayMarks.on('lipa', '2026-11-22');
}
