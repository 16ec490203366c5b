import { expect, test } from 'vitest';
import { computeFigures } from '../../src/core/figures/compute-figures.js';
import type { Period } from '../../src/core/period.js';
import { openChat, type Chat } from '../support/chat.js';

const week: Period = { kind: 'week', name: '2026-W48', from: '2026-11-23', to: '2026-11-29' };

/** Covered days out of planned days of Klub Lipa in week 48, as known at a moment. */
async function completeness(chat: Chat, now = '2026-11-29T22:00:00Z', asOf: string | null = null) {
  const { records } = chat.store;
  const scope = await records.structure.scope('lipa');
  if (!scope) throw new Error('Klub Lipa is not there.');
  const figures = await computeFigures(
    { scope, period: week, now: new Date(now), asOf: asOf === null ? null : new Date(asOf) },
    records,
  );
  const figure = figures.indicators.completeness;

  return 'numerator' in figure ? `${figure.numerator} of ${figure.denominator}` : figure;
}

test('dates of a plan are planned days beside the opening weekdays', async () => {
  const chat = await openChat();
  await chat.say('bo', '/setup days mon-tue');
  expect(await completeness(chat)).toBe('0 of 2');

  await chat.say('bo', '/plan every Tue and Sat 16–18 sport');
  expect(await completeness(chat)).toBe('0 of 3');

  chat.at('2026-11-28T18:00:00Z');
  const missing = await chat.say('bo', '/plan missing');
  await chat.press('bo', '8', await chat.press('bo', missing.buttons[0] ?? '', missing));
  expect(await completeness(chat)).toBe('1 of 3');
});

test('days off, pauses and ends leave them out', async () => {
  const chat = await openChat();
  await chat.say('bo', '/setup days mon-tue');
  await chat.store.transact(({ structure }) => structure.addHolidays('celje', ['2026-11-26']));
  const saved = await chat.say('bo', '/plan every Wed, Thu, Fri and Sat 16–18 sport');
  expect(await completeness(chat)).toBe('0 of 5');

  chat.at('2026-11-27T08:00:00Z');
  const who = await chat.press('bo', 'Who is asked', saved);
  const card = await chat.press('bo', 'Done', who);
  const paused = await chat.press('bo', 'Pause', card);
  expect(await completeness(chat)).toBe('0 of 3');

  chat.at('2026-11-28T08:00:00Z');
  const resumed = await chat.press('bo', 'Go on', paused);
  expect(await completeness(chat)).toBe('0 of 4');
  chat.at('2026-11-28T19:00:00Z');
  await chat.press('bo', 'End', resumed);
  expect(await completeness(chat)).toBe('0 of 4');
});

test('what was planned later was not planned then', async () => {
  const chat = await openChat();
  await chat.say('bo', '/setup days mon-tue');
  chat.at('2026-11-26T08:00:00Z');
  await chat.say('bo', '/plan every Sat 16–18 sport');

  expect(await completeness(chat)).toBe('0 of 3');
  expect(await completeness(chat, '2026-12-01T08:00:00Z', '2026-11-29T22:00:00Z')).toBe('0 of 3');
  expect(await completeness(chat, '2026-12-01T08:00:00Z', '2026-11-25T22:00:00Z')).toBe('0 of 2');
});
