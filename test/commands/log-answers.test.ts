import { describe, expect, test } from 'vitest';
import { openChat, type Chat, type Heard } from '../support/chat.js';

const summary = ['Sport', 'today, Sunday 22 Nov', '12', '2 h', 'Skip', 'Skip'];

describe('how many volunteers', () => {
  test.each([
    { text: '3', volunteers: 3 },
    { text: '3 volunteers', volunteers: 3 },
    { text: 'none', volunteers: 0 },
  ])('“$text” is $volunteers', async ({ text, volunteers }) => {
    const chat = await openChat();
    await guide(chat, summary.slice(0, -1));

    await chat.press('luka', 'Save', await chat.say('luka', text));

    expect((await latest(chat))?.record.volunteers).toBe(volunteers);
  });

  test.each(['12 girls', '3 volunteers 4 h', 'all of them'])('“%s” is asked again', async (text) => {
    const chat = await openChat();
    await guide(chat, summary.slice(0, -1));

    const heard = await chat.say('luka', text);

    expect(heard.text).toContain(`“${text}” doesn't tell me that.\nHow many volunteers helped?`);
  });

  test.each(['-1', '100001'])('“%s” is told what is accepted', async (text) => {
    const chat = await openChat();
    await guide(chat, summary.slice(0, -1));

    const heard = await chat.say('luka', text);

    expect(heard.text).toContain(`“${text}” can't be right: it takes a whole number from 0 to 100,000.`);
  });
});

test('unknown words typed anew are the title', async () => {
  const chat = await openChat();
  await guide(chat, []);
  await chat.say('luka', 'gecoaching');

  const asked = await chat.say('luka', 'geocaching');

  expect(asked.text).toContain('Geocaching · Klub Lipa · step 1 of 6');
  expect((await chat.press('luka', 'Sport', asked)).text).toContain('Geocaching (sport)');
});

test('words that are quoted are cut between characters', async () => {
  const chat = await openChat();
  await chat.say('luka', '/log sport 2h');

  const heard = await chat.say('luka', `a${'😀'.repeat(200)}`);

  expect(heard.text).toContain(`“a${'😀'.repeat(79)}”`);
  expect((await chat.say('luka', `/show a${'😀'.repeat(200)}`)).text).not.toMatch(/\p{Surrogate}/u);
});

describe('words that are too long', () => {
  test.each([
    `/log "${'a'.repeat(121)}" 12 people`,
    `/log sport 12 people — ${'😀'.repeat(2_001)}`,
    `/log closed today — ${'a'.repeat(2_001)}`,
    `sport 2h 12 people — ${'a'.repeat(2_001)}`,
  ])('are refused before anything is asked or stored', async (line) => {
    const chat = await openChat();

    const heard = await chat.say('luka', line);

    expect(heard.text).toMatch(/^That is too long: (?:121|2,001) characters, and (?:120|2,000) fit\.$/u);
    expect(heard.buttons).toEqual([]);
    expect(await chat.store.records.dayMarks.on('lipa', '2026-11-22')).toBeUndefined();
  });

  test('a title of 120 and a note of 2,000 characters fit', async () => {
    const chat = await openChat();

    await chat.say('luka', `/log sport "${'😀'.repeat(120)}" 12 people 2h — ${'😀'.repeat(2_000)}`);

    expect(Array.from((await latest(chat))?.record.title ?? '')).toHaveLength(120);
    expect(Array.from((await latest(chat))?.record.note ?? '')).toHaveLength(2_000);
  });

  test('for a title are said when they are typed', async () => {
    const chat = await openChat();
    const type = await guide(chat, []);

    const heard = await chat.say('luka', 'a'.repeat(121));

    expect(heard.text).toBe('That is too long: 121 characters, and 120 fit.');
    expect((await chat.press('luka', 'Sport', type)).text).toContain('step 2 of 6');
  });
});

async function guide(chat: Chat, labels: readonly string[]): Promise<Heard> {
  let heard = await chat.say('luka', '/log');
  for (const label of labels) heard = await chat.press('luka', label, heard);

  return heard;
}

async function latest(chat: Chat) {
  const [activity] = await chat.store.records.activities.recentBy('luka', 1);

  return activity;
}
