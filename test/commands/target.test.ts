import { expect, test } from 'vitest';
import { openChat } from '../support/chat.js';
import { granted } from '../support/inviting.js';
import { logWeeks } from '../support/weeks.js';

test('a target is set, replaced, listed and removed', async () => {
  const chat = await openChat();

  expect((await chat.say('bo', '/target visits 100,000')).text).toBe(
    '✅ Target for 2026: visits 100,000 · Klub Lipa',
  );
  expect((await chat.say('bo', '/target visits 90,000 2026')).text).toContain('It was 100,000 before.');
  expect((await chat.say('bo', '/target youth led share 15%')).text).toContain('15% of activities');
  expect((await chat.say('bo', '/target')).text).toBe(
    [
      'Targets for 2026',
      'Klub Lipa · visits: 90,000',
      'Klub Lipa · share of activities led by young people: 15% of activities',
    ].join('\n'),
  );
  expect((await chat.say('bo', '/target visits remove')).text).toContain('↩︎ The target for 2026 is removed');
  expect((await chat.say('bo', '/target visits remove')).text).toContain('There is no target');
});

test('the figures say how far it is and where the pace leads', async () => {
  const chat = await openChat();
  await logWeeks(chat);
  await chat.say('bo', '/target visits 100');
  await chat.say('bo', '/target youth_led_share 50%');

  const { text } = await chat.say('bo', '/stats last-week');
  expect(text).toContain('target for 2026, visits: 51% of 100, 90% of the year gone – at this pace 57%');
  expect(text).toContain(
    'share of activities led by young people: 50% of activities; so far 33.3% of activities',
  );
  expect((await chat.say('bo', '/stats last-week visits')).text).toContain('51% of 100');
  expect((await chat.say('bo', '/stats last-week volunteers')).text).not.toContain('target');
  expect((await chat.say('kim', '/stats last-week')).text).not.toContain('target');
});

test.each([
  ['kim', '/target visits 1,500,000 2027 Celje', 'Target for 2027: visits 1,500,000 · Celje'],
  ['nik', '/target activity_hours 1200.5', 'activity hours 1,200.5 h · Celje'],
  ['kim', '/target MC Reka 2027 visits 5', 'Target for 2027: visits 5 · MC Reka'],
])('%s sets %s', async (who, line, sentence) => {
  expect((await (await openChat()).say(who, line)).text).toContain(sentence);
});

test('numbers are read as the reader writes them', async () => {
  const chat = await openChat();
  await granted(chat, 'ana', 'lead', 'lipa');
  await granted(chat, 'elin', 'lead', 'lipa');

  expect((await chat.say('ana', '/target obiski 100.000')).text).toContain('obiski 100.000');
  expect((await chat.say('ana', '/target youth_led_share 12,5 %')).text).toMatch(/12,5\s% aktivnosti/u);
  expect((await chat.say('nik', '/target visits 100.000')).text).toContain('visits 100,000 · Celje');
  expect((await chat.say('elin', '/target besök 2,000')).text).toMatch(/besök 2\s000/u);
  expect((await chat.say('elin', '/target besök 100 000 2027')).text).toMatch(
    /Mål för 2027: besök 100\s000/u,
  );
});

test('who has several places is asked which', async () => {
  const chat = await openChat();
  await granted(chat, 'bo', 'lead', 'reka');
  const asked = await chat.say('bo', '/target visits 500');

  expect((await chat.press('bo', 'MC Reka', asked)).text).toContain('visits 500 · MC Reka');
  expect((await chat.press('eva', 'MC Reka', asked)).text).toContain("isn't for your role");
  expect((await chat.press('nik', 'MC Reka', asked)).text).toContain('It was 500 before.');
});

test.each([
  ['/target visits', 'I need an indicator and a value'],
  ['/target 500', 'I need an indicator and a value'],
  ['/target visits 0', 'A target is a number above 0'],
  ['/target youth_led_share 101', 'at most 100%'],
  ['/target logging_delay 5', 'a target makes no sense'],
  ['/target by_type 5', 'a target makes no sense'],
  ['/target visits 500 MC Reka', "I don't know “MC Reka”"],
  ['/target vists 500', 'Did you mean visits'],
])('%s is answered in one clear sentence', async (line, sentence) => {
  const { text } = await (await openChat()).say('bo', line);

  expect(text).toContain(sentence);
  expect(text.split('\n')).toHaveLength(1);
});
