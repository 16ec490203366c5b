import { expect, test } from 'vitest';
import { datesOf, fromRule, nextDates, toRule, type Recurrence } from '../../../src/core/plan/recurrence.js';

const cases: readonly (readonly [Recurrence, string, readonly string[]])[] = [
  [{ kind: 'once' }, 'FREQ=DAILY;COUNT=1', ['2026-11-24']],
  [
    { kind: 'weekly', every: 1, weekdays: [2, 4] },
    'FREQ=WEEKLY;BYDAY=TU,TH',
    ['2026-11-24', '2026-11-26', '2026-12-01'],
  ],
  [
    { kind: 'weekly', every: 2, weekdays: [2] },
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
    ['2026-11-24', '2026-12-08', '2026-12-22'],
  ],
  [
    { kind: 'monthly', places: [1], weekdays: [5] },
    'FREQ=MONTHLY;BYDAY=+1FR',
    ['2026-12-04', '2027-01-01', '2027-02-05'],
  ],
  [
    { kind: 'monthly', places: [-1], weekdays: [6] },
    'FREQ=MONTHLY;BYDAY=-1SA',
    ['2026-11-28', '2026-12-26', '2027-01-30'],
  ],
  [
    { kind: 'month-day', days: [31] },
    'FREQ=MONTHLY;BYMONTHDAY=31',
    ['2026-12-31', '2027-01-31', '2027-03-31'],
  ],
];

test.each(cases)('%o is kept as a rule and read again', (recurrence, rule, dates) => {
  expect(toRule({ recurrence, until: null })).toBe(rule);
  expect(fromRule(rule)).toEqual({ recurrence, until: null });
  expect(nextDates({ rule, from: '2026-11-24' }, '2026-11-24', 3)).toEqual(dates);
});

test('the last day belongs to it', () => {
  const rule = toRule({ recurrence: { kind: 'weekly', every: 1, weekdays: [2] }, until: '2026-12-08' });

  expect(fromRule(rule).until).toBe('2026-12-08');
  expect(datesOf({ rule, from: '2026-11-24' }, '2026-01-01', '2027-12-31')).toEqual([
    '2026-11-24',
    '2026-12-01',
    '2026-12-08',
  ]);
});

test('dates stay what they are over both clock changes', () => {
  const rule = toRule({ recurrence: { kind: 'weekly', every: 1, weekdays: [7] }, until: null });

  expect(datesOf({ rule, from: '2026-03-22' }, '2026-03-22', '2026-04-05')).toEqual([
    '2026-03-22',
    '2026-03-29',
    '2026-04-05',
  ]);
  expect(datesOf({ rule, from: '2026-03-22' }, '2026-10-18', '2026-11-01')).toEqual([
    '2026-10-18',
    '2026-10-25',
    '2026-11-01',
  ]);
});
