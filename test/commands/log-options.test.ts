import { describe, expect, test } from 'vitest';
import { openChat, type Chat } from '../support/chat.js';

describe('options of /log', () => {
  test('every field is filled in by itself', async () => {
    const chat = await openChat();

    const heard = await chat.command('luka', 'log', {
      date: '2026-11-20',
      start: '16:00',
      duration: '2,5 ure',
      type: 'učna pomoč',
      form: 'open',
      setting: 'outreach',
      title: 'Maths',
      girls: '5',
      boys: '4',
      nonbinary: '1',
      unknown: '2',
      ages: '13-15:5|16-18:2',
      newcomers: '3',
      volunteers: '2',
      volunteer_hours: '4,5',
      led_by: 'together',
      youth_leaders: '1',
      note: 'a good one',
      centre: 'klub lipa',
    });

    expect(heard.text).toContain('✅ Maths (homework help)');
    expect(await latest(chat)).toEqual({
      date: '2026-11-20',
      start: '16:00',
      durationMin: 150,
      type: 'homework',
      form: 'open',
      setting: 'outreach',
      title: 'Maths',
      girls: 5,
      boys: 4,
      nonbinary: 1,
      unknown: 2,
      ages: { '13-15': 5, '16-18': 2 },
      newcomers: 3,
      volunteers: 2,
      volunteerMin: 270,
      ledBy: 'together',
      youthLeaders: 1,
      note: 'a good one',
    });
  });

  test('what is missing is asked as for a line', async () => {
    const chat = await openChat();

    const asked = await chat.command('luka', 'log', { type: 'sport', total: '14' });
    expect(asked.text).toBe('How long did it take? Sport: usually an hour and a half.');

    expect((await chat.press('luka', '2 h', asked)).text).toContain('14 young people');
  });

  test.each([
    { option: 'date', typed: 'tomorrow', takes: 'a day that has been' },
    { option: 'date', typed: 'blue', takes: 'a day that has been' },
    { option: 'start', typed: '25:00', takes: 'a time of day' },
    { option: 'duration', typed: '12', takes: '5 minutes to 24 hours' },
    { option: 'girls', typed: '-3', takes: 'a whole number' },
    { option: 'boys', typed: '1000000', takes: 'a whole number' },
    { option: 'ages', typed: '12-99:5', takes: 'age groups' },
    { option: 'volunteer_hours', typed: 'a lot', takes: 'hours' },
    { option: 'led_by', typed: 'the mayor', takes: 'staff, together or youth' },
    { option: 'setting', typed: 'the moon', takes: 'in_house, outreach or digital' },
    { option: 'centre', typed: 'MC Reka', takes: 'a centre for which you log' },
  ])('$option “$typed” is refused in one sentence', async ({ option, typed, takes }) => {
    const chat = await openChat();

    const { text, answers } = await chat.command('luka', 'log', {
      type: 'sport',
      total: '14',
      duration: '2 h',
      [option]: typed,
    });

    expect(text).toContain(`${option} can't be “${typed}”. It takes`);
    expect(text).toContain(takes);
    expect(answers).toHaveLength(1);
    expect(await chat.store.records.activities.count('network')).toBe(0);
    expect((await chat.say('luka', '/cancel')).text).toContain('nothing open');
  });

  test.each([
    { typed: 'včeraj', date: '2026-11-21' },
    { typed: 'igår', date: '2026-11-21' },
    { typed: '20. 11. 2026', date: '2026-11-20' },
    { typed: 'on Friday', date: '2026-11-20' },
  ])('the date “$typed” is read in any language', async ({ typed, date }) => {
    const chat = await openChat();

    await chat.command('luka', 'log', { type: 'sport', total: '14', duration: '3h', date: typed });

    expect(await latest(chat)).toMatchObject({ date, durationMin: 180 });
  });

  test('hours in place of a start say how long, too', async () => {
    const chat = await openChat();

    await chat.command('luka', 'log', { type: 'häng', total: 'twelve', start: '16-19' });

    expect(await latest(chat)).toMatchObject({
      type: 'hangout',
      start: '16:00',
      durationMin: 180,
      unknown: 12,
    });
  });

  test('what is filled in goes before what is typed', async () => {
    const chat = await openChat();

    const heard = await chat.command('luka', 'log', { total: '20', date: 'yesterday' }, 'sport 14 people 2h');

    expect(heard.text).toContain('20 young people');
    expect(heard.text).toContain('Where the two differ, I took what was filled in');
    expect(await latest(chat)).toMatchObject({ type: 'sport', date: '2026-11-21', unknown: 20 });
  });

  test('parts above the total are asked', async () => {
    const chat = await openChat();

    const asked = await chat.command('luka', 'log', {
      type: 'sport',
      duration: '2h',
      total: '10',
      girls: '7',
      boys: '6',
    });

    expect((await chat.press('luka', '13 in all', asked)).text).toContain(
      '13 young people – 7 girls, 6 boys',
    );
  });

  test('parts that miss some of the total are refused', async () => {
    const chat = await openChat();

    const { text } = await chat.command('luka', 'log', {
      type: 'sport',
      duration: '2h',
      total: '10',
      girls: '7',
      unknown: '1',
    });

    expect(text).toContain("unknown can't be “1”");
  });

  test('an unknown kind is kept as the title and asked', async () => {
    const chat = await openChat();

    const asked = await chat.command('luka', 'log', { type: 'geocaching', total: '6', duration: '2h' });

    expect((await chat.press('luka', 'Outreach', asked)).text).toContain('Geocaching (outreach)');
  });
});

describe('a code that is filled in', () => {
  test('finds the entry', async () => {
    const chat = await openChat();
    const code = await logged(chat);

    expect((await chat.command('luka', 'show', { code })).text).toContain('14 young people');
    expect((await chat.command('luka', 'edit', { code })).text).toContain('What should change?');
    expect((await chat.command('luka', 'undo', { code })).text).toContain('The entry is taken back');
  });

  test('deletes with the word beside it', async () => {
    const chat = await openChat();

    expect((await chat.command('luka', 'edit', { code: await logged(chat) }, 'delete')).text).toContain(
      'Deleted',
    );
  });
});

test('a command that is not there is named', async () => {
  const chat = await openChat();

  expect((await chat.command('luka', 'lgo', {})).text).toContain('Did you mean /log?');
});

test('options that are far too long are refused', async () => {
  const chat = await openChat();

  expect((await chat.command('luka', 'log', { note: 'x'.repeat(10_000) })).text).toContain('too long');
});

async function latest(chat: Chat) {
  return (await chat.store.records.activities.recentBy('luka', 1))[0]?.record;
}

async function logged(chat: Chat): Promise<string> {
  await chat.say('luka', '/log sport 14 young people 2h');

  return (await chat.store.records.activities.recentBy('luka', 1))[0]?.code ?? '';
}
