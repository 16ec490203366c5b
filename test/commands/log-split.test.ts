import { describe, expect, test } from 'vitest';
import { openChat, type Chat } from '../support/chat.js';

const both = '/log sport 8 kids 1h and cooking 6 kids 2h';

describe('two activities in one line', () => {
  test.each([
    { who: 'luka', line: 'sport 8 yp 1h and cooking 6 yp 2h' },
    { who: 'luka', line: 'two activities: sport 8 yp 1h and cooking 6 yp 2h' },
    { who: 'luka', line: 'sport 8 kids, 16-17; cooking, 6 kids, 17-19' },
    { who: 'luka', line: 'sport, 8 kids, 1h\ncooking, 6 kids, 2h' },
    { who: 'ana', line: 'šport 8 mladih 1h in kuhanje 6 mladih 2h' },
    { who: 'elin', line: 'sport 8 unga 1h och matlagning 6 unga 2h' },
  ])('“$line” is offered to be split, and both are logged', async ({ who, line }) => {
    const chat = await openChat();

    const offer = await chat.say(who, `/log ${line}`);
    expect(offer.text).toMatch(/^1\. .*8.*1 h.*\n2\. .*6.*2 h/mu);
    expect(await entries(chat)).toEqual([]);
    await chat.press(who, offer.buttons[0] ?? '', offer);

    expect(
      (await entries(chat)).map(({ record }) => [record.type, record.unknown, record.durationMin]),
    ).toEqual([
      ['food', 6, 120],
      ['sport', 8, 60],
    ]);
  });

  test.each([
    { who: 'luka', line: 'workshop 8 girls 2h and sport 10 boys 1h' },
    { who: 'luka', line: 'workshop 16–18 8 girls, sport 18–20 10 boys' },
    { who: 'ana', line: 'delavnica 8 deklet 2h in šport 10 fantov 1h' },
    { who: 'elin', line: 'verkstad 8 tjejer 2h och idrott 10 killar 1h' },
  ])('“$line” has girls in one and boys in the other', async ({ who, line }) => {
    const offer = await (await openChat()).say(who, `/log ${line}`);

    expect(offer.text).toMatch(/^1\. .*8.*2 h.*\n2\. .*10.* h/mu);
  });

  test('each asks what it lacks, and what lacks nothing is saved at once', async () => {
    const chat = await openChat();
    const offer = await chat.say('luka', '/log sport 8 kids, cooking 6 kids, homework 4 kids 1h');
    expect(offer.text).toContain('That reads like 3 activities:');

    const first = await chat.press('luka', 'Log all 3', offer);
    expect(first.text).toContain('✅ Homework help');
    expect(first.text).toContain('How long did it take? Sport: usually');
    const second = await chat.press('luka', '2 h', first);
    expect(second.text).toContain('✅ Sport');
    expect(second.text).toContain('How long did it take? Cooking');
    expect((await chat.say('luka', '90 min')).text).toContain('✅ Cooking');

    expect(await entries(chat)).toHaveLength(3);
  });

  test('who gives one up is asked about the next', async () => {
    const chat = await openChat();
    const first = await chat.press(
      'luka',
      'Log both',
      await chat.say('luka', '/log sport 8 kids 2h, cooking 6 kids'),
    );

    expect(first.text).toContain('✅ Sport');
    expect((await chat.press('luka', 'Cancel', first)).text).toContain('Cancelled');
    expect(await entries(chat)).toHaveLength(1);
  });

  test('the day that one of them names is the day of both', async () => {
    const chat = await openChat();
    await chat.press(
      'luka',
      'Log both',
      await chat.say('luka', '/log yesterday sport 8 kids 1h and cooking 6 kids 2h'),
    );

    expect((await entries(chat)).map(({ record }) => record.date)).toEqual(['2026-11-21', '2026-11-21']);
  });

  test('as one it asks as a line of one does', async () => {
    const chat = await openChat();

    const asked = await chat.press('luka', 'It is one', await chat.say('luka', both));

    expect(asked.text).toContain('could be more than one kind');
  });

  test('an answer may be typed, and other words ask again', async () => {
    const chat = await openChat();
    await chat.say('luka', both);

    expect((await chat.say('luka', 'hm')).text).toContain(
      "“hm” doesn't tell me that.\nThat reads like 2 activities:",
    );
    expect((await chat.say('luka', 'both')).text).toContain('✅ Sport');
  });

  test('Cancel stores nothing', async () => {
    const chat = await openChat();

    await chat.press('luka', 'Cancel', await chat.say('luka', both));

    expect(await entries(chat)).toEqual([]);
  });

  test('free words are offered, too', async () => {
    const chat = await openChat();

    expect((await chat.say('luka', both.slice(5))).buttons).toEqual(['Log both', 'It is one', 'Cancel']);
  });

  test('an edited line that was not split yet is read anew', async () => {
    const chat = await openChat();
    await chat.write('luka', 'm1', both);

    expect((await chat.edit('luka', 'm1', '/log sport 8 kids 1h')).text).toContain('✅ Sport');
  });
});

test.each([
  'sport and cooking 8 kids 2h',
  'hangout 12 (7 girls, 5 boys), 2 volunteers, 16-19',
  'workshop 10 people, 7 girls, 6 boys, 2h',
  'sport 16-18, 3h, 12 kids',
  'sport 12 kids 2h — and cooking 6 kids 1h',
])('“%s” is one activity', async (line) => {
  const chat = await openChat();

  expect((await chat.say('luka', `/log ${line}`)).text).not.toContain('That reads like');
});

async function entries(chat: Chat) {
  const all = await chat.store.records.activities.recentAt(['lipa'], 10);

  return [...all].sort((one, other) => one.record.type.localeCompare(other.record.type));
}

test('an activity of another kind is one of its own, also where nobody was counted', async () => {
  const offer = await (await openChat()).say('luka', '/log football 10 boys 1h, cooking 30 min');

  expect(offer.text).toMatch(/^1\. Football · 10 young people · 1 h.*\n2\. Cooking and baking · 30 min/mu);
});
