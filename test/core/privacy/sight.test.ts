import { expect, test } from 'vitest';
import { fromAbove } from '../../../src/core/privacy/sight.js';
import { evening } from '../../storage/cast.js';

const even = { ...evening, girls: 12, boys: 10, nonbinary: 0, unknown: 0, ages: {}, note: 'cold' };

test('a note never leaves the centre', () => {
  expect(fromAbove(even, 5)).toEqual({ ...even, note: null });
});

test.each([
  { what: 'one small part', record: { ...even, boys: 4 }, total: 16 },
  { what: 'a small rest of unknown gender', record: { ...even, unknown: 1 }, total: 23 },
  { what: 'a small band of ages', record: { ...even, ages: { '13-15': 12, '16-18': 1 } }, total: 22 },
  { what: 'a small rest of no known age', record: { ...even, ages: { '13-15': 12, '16-18': 9 } }, total: 22 },
])('$what hides every part and age', ({ record, total }) => {
  expect(fromAbove(record, 5)).toMatchObject({ girls: 0, boys: 0, nonbinary: 0, unknown: total, ages: {} });
});

test('a part of exactly the threshold is shown', () => {
  expect(fromAbove({ ...even, boys: 5 }, 5)).toMatchObject({ girls: 12, boys: 5 });
});

test('volunteers and newcomers are never hidden', () => {
  expect(fromAbove({ ...even, boys: 1, volunteers: 1, newcomers: 2 }, 5)).toMatchObject({
    volunteers: 1,
    newcomers: 2,
  });
});
