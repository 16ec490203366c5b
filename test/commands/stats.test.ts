import { expect, test } from 'vitest';
import { openChat, type Chat } from '../support/chat.js';
import { granted } from '../support/inviting.js';
import { linked, logWeeks } from '../support/weeks.js';

async function busy(): Promise<Chat> {
  const chat = await openChat();
  await logWeeks(chat);

  return chat;
}

test('a lead sees a week of the own centre', async () => {
  const { text, buttons } = await (await busy()).say('bo', '/stats last week');

  expect(text).toBe(
    [
      'Klub Lipa · week 47 (16–22 November 2026)',
      'as of Monday 23 Nov, 09:00',
      '2 activities, 41 visits and 2 volunteer attendances. Young people led 50% of activities on their own (1 of 2; 40% of hours).',
      '▲\u00A0310% visits on week 46 (10) · week 47 of 2025: 0',
      '5 hours · 20.5 visits per activity · 100% open to all',
      'girls 48.8% · boys 48.8% · non-binary 2.4%',
      'most: hanging out 1 · sport 1',
      'left out, as nothing is known of it: surveys',
    ].join('\n'),
  );
  expect(buttons).toEqual(['By kind', 'Gender and age', 'Why?', '‹ week 46', 'week 48 ›']);
});

test.each([
  ['ana', '/statistika prejšnji teden', 'Klub Lipa · 47. teden (16.–22. 11. 2026)'],
  ['ana', '/stats novembra', 'Klub Lipa · november 2026'],
  ['ana', '/stats lani', 'Klub Lipa · leto 2025'],
  ['ana', '/stats 46. teden', 'Klub Lipa · 46. teden (9.–15. 11. 2026)'],
  ['elin', '/statistik förra veckan', 'Klub Lipa · vecka 47 (16–22 november 2026)'],
  ['elin', '/stats i fjol', 'Klub Lipa · 2025'],
  ['bo', '/stats', 'Klub Lipa · week 48 (23–29 November 2026)'],
  ['bo', '/stats last year', 'Klub Lipa · 2025'],
  ['bo', '/stats November 2025', 'Klub Lipa · November 2025'],
  ['bo', '/stats december', 'Klub Lipa · December 2025'],
  ['bo', '/stats Q3', 'Klub Lipa · quarter 3 of 2026 (1 July – 30 September 2026)'],
  ['bo', '/stats 2026-11-01..2026-11-15', 'Klub Lipa · 1–15 November 2026'],
  ['bo', '/stats 2026-11-20', 'Klub Lipa · 20 Nov 2026'],
  ['nik', '/stats Klub Lipa 2026-W46', 'Klub Lipa · week 46 (9–15 November 2026)'],
  ['nik', '/stats last month centre:MC Reka', 'MC Reka · October 2026'],
  ['kim', '/stats Celje last-week', 'Celje · week 47 (16–22 November 2026)'],
  ['kim', '/stats MC Reka in Celje visits', 'MC Reka · week 48 (23–29 November 2026)'],
])('%s asks %s', async (who, line, head) => {
  expect((await (await busy()).say(who, line)).text.split('\n')[0]).toBe(head);
});

test('one figure is told in full', async () => {
  const { text } = await (await busy()).say('kim', '/stats last week youth led share');

  expect(text.split('\n').slice(2)).toEqual([
    'Share of activities led by young people: 33.3% of activities',
    '1 ÷ 3',
    '▲\u00A033.3 points on week 46 (0% of activities)',
    'Activities led independently by young people, as a share of all activities (not of hours).',
  ]);
});

test('a running week is set beside the same days of the week before', async () => {
  const chat = await busy();
  chat.at('2026-11-20T21:00:00Z');

  expect((await chat.say('bo', '/stats')).text).toContain(
    '▲\u00A0310% visits on the same days of week 46 (10)',
  );
});

test('as of a day tells what was known then', async () => {
  const chat = await busy();
  chat.at('2026-11-25T08:00:00Z');
  await chat.say('luka', '/log sport 2026-11-17 100 people 1h');

  expect((await chat.say('bo', '/stats last-week')).text).toContain('141 visits');
  expect((await chat.say('bo', '/stats last-week as of 2026-11-24')).text).toContain('41 visits');
  expect((await chat.say('bo', '/stats last-week as of 2026-11-24')).text).toContain(
    'as of Wednesday 25 Nov, 00:00',
  );
});

test('what is filled in goes before what is typed', async () => {
  const { text } = await (
    await busy()
  ).command('kim', 'stats', { period: '2026-W46', scope: 'Klub Lipa' }, 'last-week');

  expect(text).toContain('Klub Lipa · week 46');
  expect(text).toContain('filled in');
});

test('the other sides are a button away', async () => {
  const chat = await busy();
  const first = await chat.say('nik', '/stats last-week');
  const centres = await chat.press('nik', 'By centre', first);
  const earlier = await chat.press('nik', '‹ week 46', centres);

  expect((await chat.press('nik', 'By kind', first)).text).toContain(
    'Hanging out: 2 activities, 83 visits, 7 h',
  );
  expect(centres.text).toContain('MC Reka: 1 activity, 60 visits, 4 h; 0% led by young people');
  expect(earlier.text).toContain('Klub Lipa: 1 activity, 10 visits, 2 h');
  expect(earlier.text).toContain('MC Reka: nothing logged');
  expect(earlier.answers[0]?.onto).toBe('pressed');
});

test('every button fits a platform', async () => {
  const chat = await busy();
  const id = '01920000-0000-7000-8000-000000000abc';
  await chat.store.records.structure.add({
    ...{ id, kind: 'centre', name: 'MC Dolgo ime', parentId: 'celje', networkId: 'network' },
    ...{ language: null, zone: null, createdAt: new Date('2026-01-01T08:00:00Z') },
  });
  const line = '/stats 2026-10-01..2026-11-15 MC Dolgo ime survey_participation as of 2026-11-20';
  const heard = await chat.say('nik', line);
  const buttons = heard.answers.flatMap(({ message }) => message.buttons ?? []);

  expect(buttons.length).toBeGreaterThan(3);
  expect(buttons.filter((button) => Buffer.byteLength(button.id) > 64)).toEqual([]);
  expect(buttons.filter(({ label }) => Array.from(label).length > 34)).toEqual([]);
  expect((await chat.press('nik', 'By kind', heard)).text).toContain(
    'MC Dolgo ime · 1 October – 15 November 2026',
  );
});

test('who has several places is asked which', async () => {
  const chat = await busy();
  await granted(chat, 'bo', 'lead', 'reka');
  const asked = await chat.say('bo', '/stats last-week visits');

  expect(asked.text).toBe('Which place do you mean?');
  expect(asked.buttons).toEqual(['Klub Lipa', 'MC Reka']);
  expect((await chat.press('bo', 'MC Reka', asked)).text).toContain('Visits: 60');
});

test('in a linked room everybody sees the answer', async () => {
  const chat = await busy();
  await linked(chat, 'lipa-room', 'lipa');
  await linked(chat, 'network-room', 'network');
  const audiences = async (room?: string) =>
    (await chat.say('kim', '/stats last-week', room)).answers.map(({ audience }) => audience);

  expect(await audiences('lipa-room')).toEqual(['room']);
  expect(await audiences('other-room')).toEqual(['asker']);
  expect(await audiences()).toEqual(['asker']);
  expect((await chat.say('kim', '/stats last-week', 'lipa-room')).text).toContain('Klub Lipa · week 47');
});

test('a centre out of reach is answered like one that is not there', async () => {
  const chat = await busy();

  const there = (await chat.say('bo', '/stats MC Reka')).text;
  const nowhere = (await chat.say('bo', '/stats MC Nikjer')).text;

  expect(there).toBe(
    "I don't know “MC Reka”. It takes a period like last week, a place by its name, and an indicator like visits.",
  );
  expect(there.replace('Reka', 'Nikjer')).toBe(nowhere);
  expect((await chat.command('bo', 'stats', { scope: 'MC Reka' })).text).toBe(
    'There is no “MC Reka” among the places whose figures you can see.',
  );
});

test.each([
  ['/stats vists', 'There is no indicator “vists”. Did you mean visits (visits)?'],
  ['/stats 31.31.', "“31.31.” isn't a period I know."],
  ['/stats 2027', 'That period is still ahead'],
  ['/stats as of soon', "“soon” isn't a moment."],
  ['/stats as of 2027-01-01', 'That moment is still ahead'],
  [`/stats ${'so '.repeat(40)}`, "I don't know “so so"],
])('%s is answered in one clear sentence', async (line, sentence) => {
  const chat = await busy();
  const { text } = await chat.say('bo', line);

  expect(text).toContain(sentence);
  expect(text.split('\n')).toHaveLength(1);
});

test('a volunteer is told that it is not for them', async () => {
  expect((await (await openChat()).say('luka', '/stats')).text).toContain("isn't for your role");
});

test('a forged button of another network tells nothing', async () => {
  const chat = await busy();
  const press = (button: string) => chat.hand(chat.event('eva', { kind: 'press', button }));

  expect((await press('stats:overview:2026-W47:lipa')).text).toContain("aren't for you");
  expect((await press('stats:overview:2026-W47:nowhere')).text).toContain("aren't for you");
  expect((await press('stats:overview:9999999:reka')).text).toContain('That question is over');
  expect(chat.defects).toEqual([]);
});

test('a quiet period says so, and who is silent', async () => {
  const chat = await busy();
  await chat.store.records.structure.setPlanned('reka', [
    { id: 'span', from: null, to: null, weekdays: [1, 2, 3] },
  ]);

  const { text } = await chat.say('kim', '/stats 2026-W46');
  expect(text).toContain('1 of 2 centres reporting');
  expect(text).toContain('silent: MC Reka');
  expect((await chat.say('bo', '/stats 2026-W40')).text).toContain('Nothing was logged in this period.');
});

test('suggestions come from what the asker may see', async () => {
  const chat = await busy();
  const suggest = async (option: string, typed: string) => {
    const event = chat.event('bo', { kind: 'press', button: '' });
    return chat.assistant.suggest({
      ...{ sender: event.sender, room: event.room, now: event.receivedAt },
      ...{ command: 'stats', option, typed, options: {} },
    });
  };

  expect(await suggest('scope', '')).toEqual([{ value: 'Klub Lipa', label: 'Klub Lipa' }]);
  expect(await suggest('period', 'last year')).toEqual([{ value: '2025', label: '2025' }]);
  expect((await suggest('period', ''))[0]).toEqual({ value: '2026-W47', label: 'week 47 of 2026' });
  expect((await suggest('indicator', 'led')).map(({ value }) => value)).toEqual([
    'youth_led_share',
    'youth_hours_share',
  ]);
});

test('a room sees the figures of its own place and what lies within, and others stay with who asks', async () => {
  const chat = await openChat();
  await logWeeks(chat);
  await linked(chat, 'klub', 'lipa');
  await linked(chat, 'committee', 'celje');
  const audience = async (who: string, line: string, room: string) =>
    (await chat.say(who, line, room)).answers[0]?.audience;

  expect(await audience('kim', '/stats last-week', 'klub')).toBe('room');
  expect(await audience('kim', '/stats last-week Klub Lipa', 'committee')).toBe('room');
  expect(await audience('kim', '/stats last-week MC Reka', 'klub')).toBe('private');
  expect(await audience('kim', '/stats last-week Celje', 'klub')).toBe('private');
});
