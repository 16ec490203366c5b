import { expect, test } from 'vitest';
import { volunteerHours } from '../../../src/core/funders/volunteer-hours.js';
import { aKind, tablesOf } from './told.js';

const homework = aKind({ type: 'homework', activities: 4, volunteers: 8, volunteerMin: 480 });
const street = aKind({
  type: 'outreach',
  setting: 'outreach',
  activities: 1,
  volunteers: 3,
  volunteerMin: 90,
});
const said = { quarters: [[homework], [], [homework, street], []] };

test('hours are by the kind of work, the most frequent first', () => {
  expect(tablesOf(volunteerHours, said)['volunteers-by-kind']).toMatchObject({
    rows: [
      ['homework help', 16, 16, 8],
      ['outreach', 1.5, 3, 1],
    ],
    total: ['total', 17.5, 19, 9],
  });
});

test('hours are by where it was', () => {
  expect(tablesOf(volunteerHours, said)['volunteers-by-setting']?.rows).toEqual([
    ['at the centre', 16, 16, 8],
    ['outreach', 1.5, 3, 1],
    ['online', 0, 0, 0],
  ]);
});

test('the quarters are the year', () => {
  expect(tablesOf(volunteerHours, said)['volunteers-by-quarter']).toMatchObject({
    rows: [
      ['quarter 1 of 2026', 8, 8, 4],
      ['quarter 2 of 2026', 0, 0, 0],
      ['quarter 3 of 2026', 9.5, 11, 5],
      ['quarter 4 of 2026', 0, 0, 0],
    ],
    total: ['total', 17.5, 19, 9],
  });
});

test('how old volunteers are is said to be unknown', () => {
  const { 'volunteers-by-age': ages } = tablesOf(volunteerHours, said);

  expect(ages?.rows).toEqual([['age not recorded', 17.5, 19, 9]]);
  expect(ages?.note).toMatch(/^How old volunteers are is not recorded\./u);
});
