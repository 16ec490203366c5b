import { expect, test } from 'vitest';
import { newTally } from '../../../src/core/import/tally.js';

test('a tally keeps as many numbers as it is given', () => {
  const tally = newTally();
  for (let at = 1; at <= 20_000; at += 1) tally.set(`K${at}`, at);
  tally.set('K7', 8);

  expect(Array.from({ length: 20_000 }, (_, at) => tally.get(`K${at + 1}`))).toEqual(
    Array.from({ length: 20_000 }, (_, at) => (at === 6 ? 8 : at + 1)),
  );
  expect(tally.get('K0')).toBe(0);
  expect(tally.get('')).toBe(0);
});
