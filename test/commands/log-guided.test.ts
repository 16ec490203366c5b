import { describe, expect, test } from 'vitest';
import { openChat, type Chat, type Heard } from '../support/chat.js';

const today = 'today, Sunday 22 Nov';

describe('an answer that says more than was asked', () => {
  test.each([
    {
      labels: ['Sport', today],
      text: '12 girls 9 boys 2 volunteers 3h',
      asks: 'Who led it?',
      record: { girls: 12, boys: 9, volunteers: 2, durationMin: 180 },
    },
    {
      labels: ['Sport', today],
      text: '14 at 16-19, led by young people, outreach, note: wet',
      asks: 'How many volunteers helped?',
      record: {
        unknown: 14,
        start: '16:00',
        durationMin: 180,
        ledBy: 'youth',
        setting: 'outreach',
        note: 'wet',
      },
    },
    {
      labels: ['Sport', today],
      text: '12, cooking, yesterday',
      asks: 'How long did it take?',
      record: { unknown: 12, type: 'food', date: '2026-11-21' },
    },
    {
      labels: [],
      text: 'sport yesterday 16-19, 14 girls, 2 volunteers, led by youth',
      asks: 'Ready to save?',
      record: { type: 'sport', date: '2026-11-21', start: '16:00', girls: 14, volunteers: 2, ledBy: 'youth' },
    },
    {
      labels: ['Sport'],
      text: 'yesterday 16-19, 12 girls',
      asks: 'Who led it?',
      record: { date: '2026-11-21', durationMin: 180, girls: 12 },
    },
    {
      labels: ['Sport', today, '12'],
      text: '2h, 3 volunteers',
      asks: 'Who led it?',
      record: { durationMin: 120, volunteers: 3, volunteerMin: 360 },
    },
    {
      labels: ['Sport', today, '12'],
      text: '90',
      asks: 'Who led it?',
      record: { durationMin: 90, unknown: 12 },
    },
    {
      labels: ['Sport', today, '12', '2 h'],
      text: 'staff',
      asks: 'How many volunteers',
      record: { ledBy: 'staff' },
    },
    {
      labels: ['Sport', today, '12', '2 h'],
      text: 'young people, 2 volunteers',
      asks: 'Ready to save?',
      record: { ledBy: 'youth', volunteers: 2, unknown: 12 },
    },
    {
      labels: ['Sport', today, '12', '2 h'],
      text: 'together',
      asks: 'How many',
      record: { ledBy: 'together' },
    },
    {
      labels: ['Sport', today, '12', '2 h', 'Staff'],
      text: '1, note: thanks',
      asks: 'Ready to save?',
      record: { volunteers: 1, unknown: 12, note: 'thanks' },
    },
    {
      labels: ['Sport', today, '12', '2 h', 'Staff', '1'],
      text: '15, 16-19',
      asks: 'Ready to save?',
      record: { unknown: 15, start: '16:00', durationMin: 180 },
    },
  ])('“$text” fills all of it', async ({ labels, text, asks, record }) => {
    const chat = await openChat();
    await guide(chat, labels);

    const next = await chat.say('luka', text);

    expect(next.text).toContain(asks);
    expect(next.text).not.toContain("doesn't tell me");
    expect((await finished(chat, next)).record).toMatchObject(record);
  });

  test('what it leaves in doubt is asked, not dropped', async () => {
    const chat = await openChat();
    await guide(chat, ['Sport', today]);

    const asked = await chat.say('luka', '12 girls tomorrow');
    expect(asked.text).toContain('“tomorrow” is still ahead');
    const next = await chat.press('luka', 'yesterday, Saturday 21 Nov', asked);

    expect(next.text).toContain('How long did it take?');
    expect((await finished(chat, next)).record).toMatchObject({ girls: 12, date: '2026-11-21' });
  });

  test('what it says of no question is said', async () => {
    const chat = await openChat();
    await guide(chat, ['Sport', today, '12']);

    const next = await chat.say('luka', '2 hours 14');

    expect(next.text).toContain("“14” doesn't tell me that.");
    expect((await finished(chat, next)).record).toMatchObject({ unknown: 12, durationMin: 120 });
  });

  test('an answer to another question is taken, and this one asked on', async () => {
    const chat = await openChat();
    await guide(chat, []);

    const asked = await chat.say('luka', '12 girls 3h');
    expect(asked.text).toContain('What was it?');
    const next = await chat.press('luka', 'Sport', asked);

    expect((await finished(chat, await chat.press('luka', today, next))).record).toMatchObject({
      girls: 12,
      durationMin: 180,
    });
  });

  test('only the words that name it become the title', async () => {
    const chat = await openChat();
    await guide(chat, []);

    const asked = await chat.say('luka', 'geocaching 6 teens 2 hours');
    expect(asked.text).toContain('“geocaching” could be more than one kind.');
    const next = await chat.press('luka', 'Sport', asked);

    const done = await finished(chat, await chat.press('luka', today, next));
    expect(done.record).toMatchObject({ title: 'geocaching', unknown: 6, durationMin: 120 });
  });

  test('closed today is a mark', async () => {
    const chat = await openChat();
    await guide(chat, []);

    expect((await chat.say('luka', 'closed today — flood')).text).toContain('Closed noted for today');
    expect((await chat.say('luka', '/cancel')).text).toBe('There is nothing open to cancel.');
  });
});

describe('ways out', () => {
  test('Skip leaves a question for later, and only what must be said comes back', async () => {
    const chat = await openChat();
    const heads = await guide(chat, ['Sport', 'Skip', 'Skip', 'Skip', 'Skip', 'Skip']);

    expect(heads.text).toContain('step 3 of 6\nHow many young people?');
    const duration = await chat.press('luka', '12', heads);
    expect(duration.text).toContain('step 4 of 6');
    expect(duration.buttons).not.toContain('Skip');
    const saved = await chat.press('luka', 'Save', await chat.press('luka', '2 h', duration));

    expect(saved.text).toContain(today);
    expect(saved.text).toContain('led by staff');
  });

  test('the first step has no Back and no Skip', async () => {
    const chat = await openChat();
    const { buttons } = await guide(chat, []);

    expect(buttons).toEqual(['Hanging out', 'Homework help', 'Sport', 'Games and tournaments', 'Cancel']);
  });

  test.each([
    { word: 'back', says: 'When was it?' },
    { word: 'Skip', says: 'How long did it take?' },
    { word: "don't know", says: 'How long did it take?' },
    { word: 'cancel', says: 'Cancelled; nothing was stored.' },
  ])('“$word” may be typed', async ({ word, says }) => {
    const chat = await openChat();
    await guide(chat, ['Sport', today]);

    expect((await chat.say('luka', word)).text).toContain(says);
  });

  test('the summary takes yes, and what is still wrong', async () => {
    const chat = await openChat();
    await guide(chat, ['Sport', today, '12', '2 h', 'Skip', 'Skip']);
    expect((await chat.say('luka', 'fifteen, led by youth')).text).toContain('15 young people');

    expect((await chat.say('luka', 'yes')).text).toContain('✅ Sport');
  });
});

describe('the usual answers come first', () => {
  test('from the person’s own entries, then from the centre’s', async () => {
    const chat = await openChat();
    for (const line of ['17 kids 16:00-18:15, led by youth, 6 volunteers', '17 kids 2h', '23 kids 2h 15 min'])
      await chat.say('luka', `/log sport yesterday ${line}`);
    await chat.say('bo', '/log sport 31 kids 45 min');
    await chat.say('bo', '/log cooking 44 kids 3h');

    const when = await guide(chat, ['Sport']);
    expect(when.buttons[0]).toBe('today 16:00–18:15');
    const heads = await chat.press('luka', today, when);
    expect(heads.buttons.slice(0, 5)).toEqual(['17', '23', '31', '0', '5']);
    const duration = await chat.press('luka', '17', heads);
    expect(duration.buttons.slice(0, 3)).toEqual(['2 h 15', '2 h', '1 h 30']);
    const ledBy = await chat.press('luka', '2 h', duration);
    expect(ledBy.buttons.slice(0, 3)).toEqual(['Staff', 'Young people', 'Together']);
    expect((await chat.press('luka', 'Staff', ledBy)).buttons.slice(0, 3)).toEqual(['0', '6', '1']);
  });

  test('usual hours say when and how long with one press', async () => {
    const chat = await openChat();
    await chat.say('luka', '/log sport yesterday 16:00-18:15, 9 kids');
    const heads = await guide(chat, ['Sport', 'today 16:00–18:15', '8']);

    expect(heads.text).toContain('Who led it?');
    expect((await finished(chat, heads)).record).toMatchObject({
      date: '2026-11-22',
      start: '16:00',
      durationMin: 135,
    });
  });

  test('hours that have not begun are those of the day before', async () => {
    const chat = await openChat();
    await chat.say('luka', '/log sport yesterday 16:00-18:15, 9 kids');
    chat.at('2026-11-23T10:00:00Z');

    expect((await guide(chat, ['Sport'])).buttons[0]).toBe('yesterday 16:00–18:15');
  });

  test('More shows every kind there is', async () => {
    const chat = await openChat();
    const few = await guide(chat, []);
    const more = few.answers[0]?.message.choice?.more;

    const all = await chat.hand(chat.event('luka', { kind: 'press', button: more?.id ?? '' }));

    expect(more?.label).toBe('More …');
    expect(all.answers[0]?.message.choice?.more).toBeUndefined();
    expect(all.answers[0]?.slot).toBe(few.answers[0]?.slot);
    expect((await chat.press('luka', 'Cooking and baking', all)).text).toContain('step 2 of 6');
  });
});

async function guide(chat: Chat, labels: readonly string[]): Promise<Heard> {
  let heard = await chat.say('luka', '/log');
  for (const label of labels) heard = await chat.press('luka', label, heard);

  return heard;
}

/** Leaves out what may be, gives what must be said, and saves. */
async function finished(chat: Chat, from: Heard) {
  let heard = from;
  for (let steps = 0; steps < 8 && !heard.buttons.includes('Save'); steps += 1) {
    const label = ['Skip', '2 h', '12', today].find((one) => heard.buttons.includes(one));
    heard = await chat.press('luka', label ?? '', heard);
  }
  await chat.press('luka', 'Save', heard);
  const [activity] = await chat.store.records.activities.recentBy('luka', 1);
  if (!activity) throw new Error('Nothing was saved.');

  return activity;
}
