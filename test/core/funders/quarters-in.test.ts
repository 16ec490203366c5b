import { expect, test } from 'vitest';
import { quartersIn } from '../../../src/core/funders/quarters-in.js';
import { readPeriod } from '../../../src/core/period.js';

test.each([
  ['2026', '2026-Q1 2026-Q2 2026-Q3 2026-Q4'],
  ['2026-H2', '2026-Q3 2026-Q4'],
  ['2026-Q2', '2026-Q2'],
  ['2026-11', '2026-11'],
  ['2026-W47', '2026-W47'],
  ['2026-W40', '2026-09-28..2026-09-30 2026-10-01..2026-10-04'],
  ['2026-02-10..2026-07-01', '2026-02-10..2026-03-31 2026-Q2 2026-07-01..2026-07-01'],
])('%s is told by %s', (typed, quarters) => {
  const period = readPeriod(typed, '2026-11-22');
  const names = period && quartersIn(period).map(({ name }) => name);

  expect(names?.join(' ')).toBe(quarters);
});
