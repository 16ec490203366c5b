import { describe, expect, test } from 'vitest';
import { draw, sum, visits } from './draw.js';

const seeds = Array.from({ length: 20 }, (_, index) => index * 7_919);

describe.each(seeds)('with seed %i', (seed) => {
  test('2020 is over 8,500 activities, almost 80,000 visits, over 6,500 volunteers and 12.0 %', async () => {
    const { activities } = await draw(seed, 'year2020');
    const byYouth = activities.filter(({ record }) => record.ledBy === 'youth').length;

    expect(activities.length).toBeGreaterThan(8_500);
    expect(activities.length).toBeLessThan(8_600);
    expect(sum(activities, visits)).toBeGreaterThanOrEqual(79_000);
    expect(sum(activities, visits)).toBeLessThan(80_000);
    expect(sum(activities, ({ record }) => record.volunteers)).toBeGreaterThan(6_500);
    expect(sum(activities, ({ record }) => record.volunteers)).toBeLessThan(6_600);
    expect(Math.floor((1_000 * byYouth) / activities.length + 0.5)).toBe(120);
  });
});

test.each([1, 7, 100, 2_345])('%i activities are asked for and drawn', async (wanted) => {
  const [before, recent] = [
    await draw(1, 'year2020', undefined, wanted),
    await draw(1, 'lately', undefined, wanted),
  ];

  expect(before.activities.length + recent.activities.length).toBe(wanted);
});

test('the figures were all known on the evening they were told', async () => {
  const { activities, changedAt, dayMarks } = await draw(1, 'year2020');
  const moments = [
    ...activities.map(({ loggedAt }) => loggedAt),
    ...changedAt,
    ...dayMarks.map(({ loggedAt }) => loggedAt),
  ];

  expect(Math.max(...moments.map(Number))).toBeLessThanOrEqual(Date.parse('2020-09-04T21:00:00Z'));
});
