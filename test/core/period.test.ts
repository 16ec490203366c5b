import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/core/local-date.js';
import { periodBefore, readPeriod, samePeriodLastYear, type Period } from '../../src/core/period.js';

const today = '2026-11-22';

function read(typed: string): Period {
  const period = readPeriod(typed, today);
  if (!period) throw new Error(`${typed} is no period.`);

  return period;
}

test.each([
  ['2026-W47', '2026-11-16', '2026-11-22'],
  ['2026-w01', '2025-12-29', '2026-01-04'],
  ['2026-W53', '2026-12-28', '2027-01-03'],
  ['2020-W53', '2020-12-28', '2021-01-03'],
  ['2026-02', '2026-02-01', '2026-02-28'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2026-12', '2026-12-01', '2026-12-31'],
  ['2026-Q4', '2026-10-01', '2026-12-31'],
  ['2026-Q1', '2026-01-01', '2026-03-31'],
  ['2026-H1', '2026-01-01', '2026-06-30'],
  ['2026-H2', '2026-07-01', '2026-12-31'],
  ['2026', '2026-01-01', '2026-12-31'],
  ['week', '2026-11-16', '2026-11-22'],
  ['last-week', '2026-11-09', '2026-11-15'],
  ['month', '2026-11-01', '2026-11-30'],
  ['year', '2026-01-01', '2026-12-31'],
  ['2026-11-03..2026-11-03', '2026-11-03', '2026-11-03'],
  ['2026-02-28..2026-03-01', '2026-02-28', '2026-03-01'],
])('%s goes from %s to %s', (typed, from, to) => {
  expect(read(typed)).toMatchObject({ from, to });
});

test.each([
  '2025-W53',
  '2026-W00',
  '2026-W54',
  '2026-13',
  '2026-00',
  '2026-Q5',
  '2026-Q0',
  '2026-H3',
  '26',
  '',
  'today',
  '2026-11-03..2026-11-02',
  '2026-02-29..2026-03-01',
  '2026-11-03..',
  '2026-11-01..2026-11-02..2026-11-03',
])('%s is no period', (typed) => {
  expect(readPeriod(typed, today)).toBeNull();
});

test.each([
  ['2026-W47', '2026-W46', '2025-W47'],
  ['2026-W01', '2025-W52', '2025-W01'],
  ['2021-W01', '2020-W53', '2020-W01'],
  ['2026-W53', '2026-W52', null],
  ['2026-01', '2025-12', '2025-01'],
  ['2024-02', '2024-01', '2023-02'],
  ['2026-Q1', '2025-Q4', '2025-Q1'],
  ['2026-H1', '2025-H2', '2025-H1'],
  ['2026', '2025', '2025'],
  ['2026-11-03..2026-11-05', '2026-10-31..2026-11-02', null],
])('before %s is %s, and a year ago %s', (typed, before, lastYear) => {
  expect(periodBefore(read(typed)).name).toBe(before);
  expect(samePeriodLastYear(read(typed))?.name ?? null).toBe(lastYear);
});

describe('of any period', () => {
  const years = fc.integer({ min: 2000, max: 2099 });
  const names = fc.oneof(
    fc
      .tuple(years, fc.integer({ min: 1, max: 52 }))
      .map(([year, week]) => `${year}-W${String(week).padStart(2, '0')}`),
    fc
      .tuple(years, fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
    fc.tuple(years, fc.integer({ min: 1, max: 4 })).map(([year, quarter]) => `${year}-Q${quarter}`),
    fc.tuple(years, fc.integer({ min: 1, max: 2 })).map(([year, half]) => `${year}-H${half}`),
    years.map(String),
  );

  test('the one before ends the day before it begins', () => {
    fc.assert(
      fc.property(names, (name) => {
        expect(addDays(periodBefore(read(name)).to, 1)).toBe(read(name).from);
      }),
    );
  });

  test('its name is the one it was read from', () => {
    fc.assert(
      fc.property(names, (name) => {
        expect(read(name).name).toBe(name);
      }),
    );
  });
});
