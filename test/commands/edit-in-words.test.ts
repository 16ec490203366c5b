import { describe, expect, test } from 'vitest';
import { openChat, type Chat } from '../support/chat.js';

const line = '/log homework help today 15:00-17:00: 12 girls 10 boys, 2 volunteers';

describe('one line changes what it names', () => {
  test.each([
    { who: 'luka', words: '14 girls', says: 'How many: 22 (12 girls, 10 boys) → 24 (14 girls, 10 boys)' },
    { who: 'luka', words: 'yesterday', says: 'When: 22 Nov, 15:00 → 21 Nov, 15:00' },
    { who: 'luka', words: 'led by youth', says: 'Who led it: Staff → Young people' },
    {
      who: 'luka',
      words: '16-19',
      says: '22 Nov, 16:00 · How long: 2 h → 3 h · Volunteers: 2 (4 h) → 2 (6 h)',
    },
    { who: 'luka', words: '90 min', says: 'How long: 2 h → 1 h 30' },
    { who: 'luka', words: 'sport', says: 'What: homework help → sport · Form: fixed group → open to all' },
    { who: 'luka', words: 'no volunteers', says: 'Volunteers: 2 (4 h) → 0 (0 h)' },
    { who: 'luka', words: 'outreach', says: 'Where: at the centre → outreach' },
    { who: 'luka', words: 'open', says: 'Form: fixed group → open to all' },
    {
      who: 'luka',
      words: '30',
      says: 'How many: 22 (12 girls, 10 boys) → 30 (12 girls, 10 boys, 8 of unknown gender)',
    },
    { who: 'luka', words: '"Maths night"', says: 'Title: – → Maths night' },
    { who: 'luka', words: 'title: Maths night', says: 'Title: – → Maths night' },
    { who: 'luka', words: '5 aged 13-15, 3 newcomers', says: 'Ages: – → 13–15: 5 · Newcomers: – → 3' },
    { who: 'luka', words: 'note: rain, all day long', says: '“rain, all day long”' },
    {
      who: 'ana',
      words: '14 deklet, včeraj',
      says: 'Koliko: 22 (12 deklet, 10 fantov) → 24 (14 deklet, 10 fantov)',
    },
    { who: 'ana', words: 'vodili mladi', says: 'Kdo je vodil: Zaposleni → Mladi sami' },
    { who: 'ana', words: 'opomba: dež', says: '»dež«' },
    {
      who: 'elin',
      words: '14 tjejer igår',
      says: 'Hur många: 22 (12 tjejer, 10 killar) → 24 (14 tjejer, 10 killar)',
    },
    { who: 'elin', words: 'ledd av ungdomar', says: 'Vem ledde: Personalen → Ungdomarna själva' },
    { who: 'elin', words: 'titel: Mattekväll', says: 'Titel: – → Mattekväll' },
  ])('“$words” of $who', async ({ who, words, says }) => {
    const chat = await openChat();
    const code = await log(chat);

    const heard = await chat.say(who, `/edit ${code} ${words}`);

    expect(heard.text).toContain(says);
    expect((await entry(chat)).version).toBe(2);
  });

  test('and several at once', async () => {
    const chat = await openChat();
    const code = await log(chat);

    await chat.say(
      'luka',
      `/edit ${code.toLowerCase()} yesterday 16-19 sport, 14 girls, led by youth, note: wet`,
    );

    expect((await entry(chat)).record).toMatchObject({
      ...{ date: '2026-11-21', start: '16:00', durationMin: 180, type: 'sport', form: 'open' },
      ...{ girls: 14, boys: 10, unknown: 0, ledBy: 'youth', note: 'wet' },
    });
  });

  test('also where the code is an option of its own', async () => {
    const chat = await openChat();
    const code = await log(chat);

    const heard = await chat.command('luka', 'edit', { code }, '14 girls');

    expect(heard.text).toContain('24 (14 girls, 10 boys)');
  });

  test('a note with nothing in it is taken away', async () => {
    const chat = await openChat();
    const code = await log(chat, `${line} — wet`);

    await chat.say('luka', `/edit ${code} note:`);

    expect((await entry(chat)).record.note).toBeNull();
  });

  test('people counted without gender are among those who are named later', async () => {
    const chat = await openChat();
    const code = await log(chat, '/log sport 20 young people 2h');

    await chat.say('luka', `/edit ${code} 14 girls`);

    expect((await entry(chat)).record).toMatchObject({ girls: 14, unknown: 6 });
  });

  test('hours over a clock change are those of the entry’s own day', async () => {
    const chat = await openChat();
    const code = await log(chat, '/log hangout 24 October 20-23, 9 young people');

    await chat.say('luka', `/edit ${code} 20-04`);

    expect((await entry(chat)).record).toMatchObject({ date: '2026-10-24', durationMin: 540 });
  });
});

describe('what can’t be read at once', () => {
  test.each([
    { words: 'tomorrow', says: '“tomorrow” is still ahead' },
    { words: '15', says: '12 girls and 10 boys are more than 15 young people in all' },
    { words: '3 more girls', says: '“3 more girls” can be read in more than one way' },
    { words: '+3 girls', says: 'can be read in more than one way' },
    { words: '20-25 people', says: 'can be read in more than one way' },
    { words: 'sport or cooking', says: 'could be more than one kind' },
    { words: '-3 girls', says: "can't be right" },
    { words: '30h', says: "can't be right" },
    { words: '31 February', says: "I'm not sure which day" },
    { words: '23 newcomers', says: 'is more than all the young people together (22)' },
    { words: 'blah blah', says: "“blah blah” doesn't tell me that.\nHomework help" },
    { words: 'cancelled', says: "“cancelled” doesn't tell me that." },
    { words: `title: ${'a'.repeat(121)}`, says: 'That is too long: 121 characters' },
    { words: '12 girls 10 boys', says: 'It says so already; nothing was changed.' },
  ])('“$words” changes nothing, and says what does', async ({ words, says }) => {
    const chat = await openChat();
    const code = await log(chat);

    const heard = await chat.say('luka', `/edit ${code} ${words}`);

    expect(heard.text).toContain(says);
    expect((await entry(chat)).version).toBe(1);
  });

  test('a doubt is asked, and the rest is changed with its answer', async () => {
    const chat = await openChat();
    const code = await log(chat);

    const asked = await chat.say('luka', `/edit ${code} tomorrow, led by youth`);
    await chat.press('luka', 'yesterday, Saturday 21 Nov', asked);

    expect((await entry(chat)).record).toMatchObject({ date: '2026-11-21', ledBy: 'youth' });
  });

  test('words beside a change are said to have changed nothing', async () => {
    const chat = await openChat();
    const code = await log(chat);

    const { text } = await chat.say('luka', `/edit ${code} 14 girls, whatnot`);

    expect(text).toContain('24 (14 girls, 10 boys)');
    expect(text).toContain("“whatnot” I didn't understand; it changed nothing.");
  });

  test('words typed instead of choosing a field change the entry', async () => {
    const chat = await openChat();
    await chat.say('luka', `/edit ${await log(chat)}`);

    expect((await chat.say('luka', 'nothing at all like it')).text).toContain("doesn't tell me that.");
    expect((await chat.say('luka', '14 girls yesterday')).text).toContain('24 (14 girls, 10 boys)');
  });

  test('a note that names somebody waits, the rest is changed', async () => {
    const chat = await openChat();
    const code = await log(chat);

    const { text } = await chat.say('luka', `/edit ${code} 14 girls, note: call 041 234 567`);

    expect(text).toContain('24 (14 girls, 10 boys)');
    expect(text).toContain('looks as if it names someone');
    expect((await entry(chat)).record.note).toBeNull();
  });
});

async function log(chat: Chat, typed = line): Promise<string> {
  await chat.say('luka', typed);

  return (await entry(chat)).code;
}

async function entry(chat: Chat) {
  const [activity] = await chat.store.records.activities.recentBy('luka', 1);
  if (!activity) throw new Error('Nothing was logged.');

  return activity;
}
