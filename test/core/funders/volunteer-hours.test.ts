import { expect, test } from 'vitest';
import { volunteerHours } from '../../../src/core/funders/volunteer-hours.js';
import { aKind } from '../../support/a-kind.js';
import { tablesOf } from './told.js';

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
      ['Homework help', 16, 16, 8],
      ['Outreach', 1.5, 3, 1],
    ],
    total: ['Total', 17.5, 19, 9],
  });
});

test('hours are by where it was', () => {
  expect(tablesOf(volunteerHours, said)['volunteers-by-setting']?.rows).toEqual([
    ['At the centre', 16, 16, 8],
    ['Outreach', 1.5, 3, 1],
    ['Online', 0, 0, 0],
  ]);
});

test('the quarters are the year', () => {
  expect(tablesOf(volunteerHours, said)['volunteers-by-quarter']).toMatchObject({
    rows: [
      ['Quarter 1 of 2026', 8, 8, 4],
      ['Quarter 2 of 2026', 0, 0, 0],
      ['Quarter 3 of 2026', 9.5, 11, 5],
      ['Quarter 4 of 2026', 0, 0, 0],
    ],
    total: ['Total', 17.5, 19, 9],
  });
});

test('a quarter that is yet to come is not told as 0', () => {
  const { 'volunteers-by-quarter': quarters } = tablesOf(volunteerHours, {
    quarters: [[homework], []],
    ahead: 2,
  });

  expect(quarters?.rows.map(([quarter]) => quarter)).toEqual(['Quarter 1 of 2026', 'Quarter 2 of 2026']);
  expect(quarters?.note).toBe('Not yet: quarter 3 of 2026, quarter 4 of 2026.');
});

test('how old volunteers are is said to be unknown', () => {
  const { 'volunteers-by-age': ages } = tablesOf(volunteerHours, said);

  expect(ages?.rows).toEqual([['Age not recorded', 17.5, 19, 9]]);
  expect(ages?.note).toMatch(/^How old volunteers are is not recorded\./u);
});
