import { expect, test } from 'vitest';
import { openChat, type Chat } from '../support/chat.js';
import { logWeeks } from '../support/weeks.js';

async function busy(): Promise<Chat> {
  const chat = await openChat();
  await logWeeks(chat);

  return chat;
}

test('a share names both its parts and what is not in it', async () => {
  const { text, buttons } = await (await busy()).say('nik', '/why youth_led_share');

  expect(text).toBe(
    [
      'Share of activities led by young people: 33.3% of activities',
      'Celje · week 47 · as of Monday 23 Nov, 09:00',
      '1 activity led by young people on their own ÷ 3 activities',
      'No activity was led together with staff.',
      'Not to be taken for: share of hours led by young people, 22.2% of hours.',
    ].join('\n'),
  );
  expect(buttons).toEqual(['The 1 activity', 'By centre', 'Definition', 'Changes']);
});

test.each([
  ['ana', '/zakaj obiski prejšnji teden', 'Obiski: 41', 'Sešteto iz 2 vnosov.'],
  ['elin', '/varfor besök november', 'Besök: 51', 'Hopräknat över 3 loggningar.'],
  [
    'kim',
    '/why visits_per_week november Klub Lipa',
    'Visits per active week: 25.5 per active week',
    '3 weeks without',
  ],
  ['bo', '/why timeliness', 'Timeliness: 50%', '1 entry within 48 hours of the end ÷ 2 entries whose time'],
  ['bo', '/why completeness', 'nothing is known', 'Days off and days for which nothing was planned'],
  ['bo', '/why safety', 'nothing is known', 'fewer than 5 answers'],
])('%s asks %s', async (who, line, first, second) => {
  const { text } = await (await busy()).say(who, line);

  expect(text).toContain(first);
  expect(text).toContain(second);
});

test('the entries behind a figure can be shown by their codes', async () => {
  const chat = await busy();
  const why = await chat.say('nik', '/why visits november');
  const list = await chat.press('nik', 'The 4 activities', why);
  const codes = list.answers[0]?.message.choice?.options.map(({ value }) => value) ?? [];

  expect(list.text).toMatch(/[0-9A-Z]{5} · 20 Nov · Hanging out · 23 young people · Klub Lipa/u);
  expect(list.text).not.toMatch(/girls|boys|Luka|Eva/u);
  expect(list.answers[0]?.onto).toBe('pressed');
  expect(codes).toHaveLength(4);
  for (const code of codes) expect((await chat.say('nik', `/show ${code}`)).text).toContain(code);
});

test('many entries come in pages', async () => {
  const chat = await openChat();
  for (let count = 1; count <= 12; count += 1)
    await chat.say('luka', `/log workshop "Round ${count}" 2026-11-16 ${count} people 1h`);
  const why = await chat.say('bo', '/why activities week');
  const first = await chat.press('bo', 'The 12 activities', why);
  const second = await chat.press('bo', 'Older', first);

  expect(first.text).toContain('page 1 of 2');
  expect(first.buttons).toEqual(['Older', 'Why?']);
  expect(second.text).toContain('page 2 of 2');
  expect(second.text.split('\n').filter((line) => line.includes('Round'))).toHaveLength(2);
  expect((await chat.press('bo', 'Why?', second)).text).toContain('Added up over 12 entries.');
});

test('by centre says who did how much', async () => {
  const chat = await busy();
  const centres = await chat.press('kim', 'By centre', await chat.say('kim', '/why youth_led_share'));

  expect(centres.text).toContain('Klub Lipa: 50% of activities (1 of 2)');
  expect(centres.text).toContain('MC Reka: 0% of activities (0 of 1)');
});

test('a button says exactly what the figure is, and leads back', async () => {
  const chat = await busy();
  const defined = await chat.press('nik', 'Definition', await chat.say('nik', '/why youth_led_share'));

  expect(defined.text).toContain(
    'Activities led independently by young people, as a share of all activities (not of hours).',
  );
  expect(defined.answers[0]?.onto).toBe('pressed');
  expect(defined.buttons).toEqual(['Why?']);
  expect((await chat.press('nik', 'Why?', defined)).text).toContain('÷ 3 activities');
});

test('figures lead to their reasons and back', async () => {
  const chat = await busy();
  const why = await chat.press('nik', 'Why?', await chat.say('nik', '/stats last-week visits'));

  expect(why.text).toContain('Added up over 3 entries.');
  expect(why.answers[0]?.onto).toBeUndefined();
  expect((await chat.press('nik', 'Changes', why)).text).toContain('Visits: 101');
});

test.each([
  ['/why', 'Which figure?'],
  ['/why november', 'Which figure?'],
  ['/why yuoth_led_share', 'Did you mean youth_led_share'],
  ['/why visits MC Reka', "I don't know “MC Reka”"],
])('%s is answered in one clear sentence', async (line, sentence) => {
  expect((await (await busy()).say('bo', line)).text).toContain(sentence);
});

test('a forged button tells nothing', async () => {
  const chat = await busy();
  const press = (button: string) => chat.hand(chat.event('eva', { kind: 'press', button }));

  expect((await press('why:i2e0:2026-W47:lipa')).text).toContain("aren't for you");
  expect((await press('why:i99:2026-W47:reka')).text).toContain('That question is over');
  expect((await press('why:i19e0:2026-W47:reka')).text).toContain('MC Reka');
  expect(chat.defects).toEqual([]);
});
