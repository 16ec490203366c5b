import { expect, test } from 'vitest';
import { keks } from '../../../src/core/funders/keks.js';
import { aKind } from '../../support/a-kind.js';
import { tablesOf } from './told.js';

const open = aKind({ form: 'open', activities: 9, minutes: 1_200, girls: 40, boys: 50, volunteers: 6 });
const group = aKind({
  form: 'group',
  ledBy: 'youth',
  activities: 3,
  minutes: 300,
  unknown: 30,
  volunteerMin: 120,
});

test('averages are over the weeks with an activity, and add up', () => {
  const { weekly } = tablesOf(keks, { kinds: [open, group], activeWeeks: 4 });

  expect(weekly).toMatchObject({
    note: 'Divided by the weeks with at least one activity, 4 of 47; the others are left out.',
    rows: [
      ['Open to all', 2.3, 22.5, 5, 0, 1.5, 0],
      ['Fixed group', 0.8, 7.5, 1.3, 1.3, 0, 0.5],
    ],
    total: ['Total', 3, 30, 6.3, 1.3, 1.5, 0.5],
  });
});

test('without any week there is no average', () => {
  const { weekly } = tablesOf(keks, { activeWeeks: 0 });

  expect(weekly?.total).toEqual(['Total', null, null, null, null, null, null]);
});

test('a share says what it is a share of', () => {
  const { 'led-shares': shares } = tablesOf(keks, { kinds: [open, group] });

  expect(shares?.rows[0]).toEqual([
    'Share of hours led by young people',
    { kind: 'percent', value: 20 },
    'Hours of activities led independently by young people, as a share of all activity hours (not of activities).',
  ]);
});

test('costs are those that /stats tells', () => {
  const { costs } = tablesOf(keks, { kinds: [open, group], netCostCents: 250_000n });

  expect(costs?.rows.map(([, value]) => value)).toEqual([
    { kind: 'money', value: 100 },
    { kind: 'money', value: 20.8 },
    { kind: 'ratio', value: null },
  ]);
});

test('genders come in steps, and none that is small', () => {
  const { gender } = tablesOf(keks, { kinds: [open, aKind({ nonbinary: 1 })] });

  expect(gender?.rows).toEqual([
    ['Girls', { hidden: true }],
    ['Boys', 60],
    ['Non-binary', { hidden: true }],
    ['Unknown', { hidden: true }],
    ['The rest together', 40],
  ]);
  expect(gender?.note).toBe(
    'Small numbers are not shown singly; in steps of 20%, so that nobody can be told apart. What is not shown singly is small, or would tell what is small.',
  );
});
