import { describe, expect, test } from 'vitest';
import { marksOf } from '../../../src/core/charts/marks-of.js';
import { sameDayLastYear } from '../../../src/core/charts/same-day-last-year.js';
import { stepsOf } from '../../../src/core/charts/steps-of.js';

describe('what one column is of', () => {
  test('a month goes by days', () => {
    const { by, spans } = stepsOf({ from: '2026-10-01', to: '2026-10-31' });

    expect({ by, count: spans.length, last: spans.at(-1) }).toEqual({
      by: 'day',
      count: 31,
      last: { from: '2026-10-31', to: '2026-10-31' },
    });
  });

  test('a year goes by ISO weeks, cut off at its ends', () => {
    const { by, spans } = stepsOf({ from: '2026-01-01', to: '2026-12-31' });

    expect({ by, count: spans.length }).toEqual({ by: 'week', count: 53 });
    expect(spans.slice(0, 2)).toEqual([
      { from: '2026-01-01', to: '2026-01-04' },
      { from: '2026-01-05', to: '2026-01-11' },
    ]);
    expect(spans.at(-1)).toEqual({ from: '2026-12-28', to: '2026-12-31' });
  });

  test('of several years the last is left', () => {
    const { spans } = stepsOf({ from: '2020-01-01', to: '2026-11-22' });

    expect({ count: spans.length, first: spans[0], last: spans.at(-1) }).toEqual({
      count: 54,
      first: { from: '2025-11-10', to: '2025-11-16' },
      last: { from: '2026-11-16', to: '2026-11-22' },
    });
  });

  test.each([
    ['2026-11-18', '2025-11-19'],
    ['2027-01-04', '2025-12-29'],
    ['2021-01-04', '2019-12-30'],
    ['2026-12-29', null],
  ])('beside %s stands %s of the year before', (date, before) => {
    expect(sameDayLastYear(date)).toBe(before);
  });

  test.each([
    [0, [0, 1]],
    [3, [0, 1, 2, 3]],
    [14, [0, 5, 10, 15]],
    [2_296, [0, 1_000, 2_000, 3_000]],
    [400, [0, 100, 200, 300, 400]],
  ])('for %i the heights %j are named', (highest, marks) => {
    expect(marksOf(highest)).toEqual(marks);
  });
});
