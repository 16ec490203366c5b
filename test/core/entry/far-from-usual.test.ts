import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { farFromUsual } from '../../../src/core/entry/unusual/far-from-usual.js';

const homework = [4, 5, 6, 6, 7, 7, 8, 9];

test.each([
  { numbers: homework, value: 34, usual: { from: 4, to: 9 }, because: 'it is a slip of the thumb' },
  { numbers: homework, value: 9, usual: undefined, because: 'it has been before' },
  { numbers: homework, value: 13, usual: undefined, because: 'a few more come now and then' },
  { numbers: homework.slice(1), value: 340, usual: undefined, because: 'seven are too few to say' },
  { numbers: [...homework, 300], value: 34, usual: { from: 4, to: 9 }, because: 'one outlier is no custom' },
  { numbers: Array<number>(9).fill(10), value: 15, usual: undefined, because: 'five more matter little' },
  { numbers: Array<number>(9).fill(10), value: 16, usual: { from: 10, to: 10 }, because: 'all were alike' },
  { numbers: [...Array<number>(9).fill(0), 4], value: 3, usual: undefined, because: 'most had none' },
  {
    numbers: [60, 70, 75, 80, 80, 85, 90, 95],
    value: 2,
    usual: { from: 60, to: 95 },
    because: 'a digit is lost',
  },
  { numbers: [2, 3, 5, 8, 13, 21, 34, 55], value: 80, usual: undefined, because: 'here anything goes' },
])('$value is far: $because', ({ numbers, value, usual }) => {
  expect(farFromUsual(numbers, value, 5)).toEqual(usual);
});

describe('whatever the numbers', () => {
  const number = fc.integer({ min: 0, max: 1_000 });
  const numbers = fc.array(number, { minLength: 8, maxLength: 40 });
  const atLeast = fc.integer({ min: 0, max: 50 });
  const step = fc.integer({ min: 1, max: 60 });

  test('in other units the answer is the same', () => {
    fc.assert(
      fc.property(numbers, number, atLeast, step, (all, value, least, unit) => {
        const usual = farFromUsual(all, value, least);
        const scaled = farFromUsual(
          all.map((one) => one * unit),
          value * unit,
          least * unit,
        );

        expect(scaled).toEqual(usual && { from: usual.from * unit, to: usual.to * unit });
      }),
    );
  });

  test('moved all together the answer moves with them', () => {
    fc.assert(
      fc.property(numbers, number, atLeast, step, (all, value, least, by) => {
        const usual = farFromUsual(all, value, least);
        const moved = farFromUsual(
          all.map((one) => one + by),
          value + by,
          least,
        );

        expect(moved).toEqual(usual && { from: usual.from + by, to: usual.to + by });
      }),
    );
  });

  test('their order doesn’t matter', () => {
    fc.assert(
      fc.property(numbers, number, atLeast, (all, value, least) => {
        expect(farFromUsual(all.toReversed(), value, least)).toEqual(farFromUsual(all, value, least));
      }),
    );
  });

  test('what is everyday is never far', () => {
    fc.assert(
      fc.property(numbers, number, atLeast, (all, value, least) => {
        const usual = farFromUsual(all, value, least);

        expect(usual === undefined || value < usual.from - least || value > usual.to + least).toBe(true);
      }),
    );
  });
});
