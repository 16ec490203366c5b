import { expect, test } from 'vitest';
import { openChat, type Chat } from '../support/chat.js';

test('a number far from what is usual here is asked once', async () => {
  const chat = await usedTo([4, 5, 6, 6, 7, 7, 8, 9]);

  const asked = await chat.say('luka', '/log homework help 34 young people 2h');

  expect(asked.text).toBe('34 young people is more than usual for homework help here (4–9). Right?');
  expect(asked.buttons).toEqual(['Yes, 34', 'Change']);
  expect((await chat.press('luka', 'Yes, 34', asked)).text).toContain('✅ Homework help');
});

test('what was confirmed stands beside the number', async () => {
  const chat = await usedTo([4, 5, 6, 6, 7, 7, 8, 9]);
  await chat.press('luka', 'Yes, 34', await chat.say('luka', '/log homework help 34 young people 2h'));
  const code = (await chat.store.records.activities.recentBy('luka', 1))[0]?.code ?? '';

  expect((await chat.say('luka', `/show ${code}`)).text).toContain(
    'unusual here, and confirmed: 34 young people',
  );

  const longer = await chat.press(
    'luka',
    '3 h',
    await chat.press('luka', 'How long', await chat.say('luka', `/edit ${code}`)),
  );
  expect(longer.text).toContain('2 h → 3 h');
  const fewer = await chat.press(
    'luka',
    '8',
    await chat.press('luka', 'How many', await chat.say('luka', `/edit ${code}`)),
  );
  expect(fewer.text).toContain('34 → 8');
  expect((await chat.say('luka', `/show ${code}`)).text).not.toContain('confirmed');
});

test('Change asks for the number, and the next one may be typed at once', async () => {
  const chat = await usedTo([4, 5, 6, 6, 7, 7, 8, 9]);
  const asked = await chat.say('luka', '/log homework help 34 young people 2h');

  const again = await chat.press('luka', 'Change', asked);
  expect(again.text).toContain('How many young people?');
  expect((await chat.say('luka', '4')).text).toContain('4 young people');

  await chat.say('luka', '/log homework help yesterday 34 young people 2h');
  expect((await chat.say('luka', '3')).text).toContain('3 young people');
});

test('yes may be typed', async () => {
  const chat = await usedTo([4, 5, 6, 6, 7, 7, 8, 9]);
  await chat.say('ana', '/log učna pomoč 34 mladih 2h');

  expect((await chat.say('ana', 'Drži.')).text).toContain('34 mladih');
});

test('a length and a number of volunteers are asked about, too', async () => {
  const chat = await usedTo([4, 5, 6, 6, 7, 7, 8, 9]);

  const asked = await chat.say('elin', '/log läxhjälp 7 ungdomar 10h 20 volontärer');
  expect(asked.text).toBe('10 h är längre än vanligt för läxhjälp här (2 h). Stämmer det?');

  const next = await chat.press('elin', 'Ja, 10 h', asked);
  expect(next.text).toContain('20 volontärer är fler än vanligt');
  expect((await chat.press('elin', 'Ja, 20', next)).text).toContain('✅ Läxhjälp');
});

test('a change to an unusual number is asked about', async () => {
  const chat = await usedTo([4, 5, 6, 6, 7, 7, 8, 9, 9]);
  const code = (await chat.store.records.activities.recentAt(['lipa'], 1))[0]?.code ?? '';
  await chat.press('bo', 'How many', await chat.say('bo', `/edit ${code}`));

  const asked = await chat.say('bo', '90');

  expect(asked.text).toContain('90 young people is more than usual');
  expect((await chat.press('bo', 'Yes, 90', asked)).text).toContain('→ 90');
});

test.each(['/log homework help nobody came 2h', '/log homework help 11 young people 2h', '/log music 90 2h'])(
  '“%s” is everyday enough',
  async (line) => {
    const chat = await usedTo([4, 5, 6, 6, 7, 7, 8, 9]);

    expect((await chat.say('luka', line)).text).toContain('✅');
  },
);

test('what is usual elsewhere says nothing here', async () => {
  const chat = await usedTo([4, 5, 6, 6, 7, 7, 8, 9]);

  expect((await chat.say('eva', '/log homework help 34 young people 2h')).text).toContain('✅');
});

/** Klub Lipa had homework help so often, with so many, two hours each. */
async function usedTo(numbers: readonly number[]): Promise<Chat> {
  const chat = await openChat();
  await chat.store.records.activities.addMany(
    numbers.map((unknown, index) => ({
      centreId: 'lipa',
      id: `before-${index}`,
      networkId: 'network',
      code: `AAAA${index}`,
      record: {
        date: `2026-11-${String(index + 10)}`,
        start: null,
        durationMin: 120,
        type: 'homework',
        form: 'group',
        setting: 'in_house',
        title: null,
        note: null,
        girls: 0,
        boys: 0,
        nonbinary: 0,
        unknown,
        ages: {},
        newcomers: null,
        volunteers: 0,
        volunteerMin: 0,
        ledBy: 'staff',
        youthLeaders: null,
      },
      loggedAt: new Date(`2026-11-${String(index + 10)}T20:00:00Z`),
      loggedAtGiven: true,
      loggedById: 'bo',
      loggedByLabel: null,
      delayMin: 0,
      roomId: null,
    })),
  );

  return chat;
}
