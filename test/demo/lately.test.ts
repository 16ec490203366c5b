import { describe, expect, test } from 'vitest';
import { instantOf, localAt } from '../../src/core/instant.js';
import { addDays, minutesOf, weekdayOf } from '../../src/core/local-date.js';
import { demoCentres } from '../../src/demo/network/centres.js';
import { centreHoliday, worksLately } from '../../src/demo/shape/lately.js';
import { draw } from './draw.js';

const zone = 'Europe/Ljubljana';

describe.each([
  '2026-11-22T18:00:00Z',
  '2026-11-23T07:59:00Z',
  '2026-11-24T13:30:00Z',
  '2026-03-29T01:30:00Z',
  '2026-10-25T00:30:00Z',
  '2026-08-14T22:30:00Z',
  '2028-02-29T23:59:59Z',
  '2020-09-23T12:00:00Z',
])('at %s', (at) => {
  const now = new Date(at);

  test('nothing of the last eight weeks is ahead', async () => {
    const { activities, changedAt, dayMarks } = await draw(3, 'lately', now);
    const ends = activities.map(({ record }) => endOf(record));
    const moments = [...activities, ...dayMarks].map(({ loggedAt }) => loggedAt);

    expect(activities.length).toBeGreaterThan(100);
    expect([...ends, ...moments, ...changedAt].filter((moment) => moment > now)).toEqual([]);
  });

  test('all of it is on days the centres work', async () => {
    const { activities, places } = await draw(3, 'lately', now);
    const centreOf = new Map(demoCentres.map((centre) => [places.centreId(centre.name), centre]));

    for (const { centreId, record } of activities) {
      const centre = centreOf.get(centreId);
      expect(centre && worksLately(centre, record.date, now)).toBe(true);
    }
  });
});

describe('on a Sunday evening', () => {
  test('a centre had about nine activities a week', async () => {
    const { activities } = await draw(3, 'lately');
    const first = activities[0]?.record.date ?? '';

    expect(first).toBe('2026-09-28');
    expect(weekdayOf(first)).toBe(1);
    expect(activities.length / 8 / 26).toBeGreaterThan(8);
    expect(activities.length / 8 / 26).toBeLessThan(10);
  });

  test('one centre is silent and one on holiday since last Monday', async () => {
    const { activities, places } = await draw(3, 'lately');
    const lastOf = (name: string): string | undefined =>
      activities.filter(({ centreId }) => centreId === places.centreId(name)).at(-1)?.record.date;

    expect(
      demoCentres.filter(({ name }) => (lastOf(name) ?? '') < '2026-11-09').map(({ name }) => name),
    ).toEqual(['Klub Zvezda', 'MC Reka']);
    expect(centreHoliday(new Date('2026-11-22T18:00:00Z'))).toEqual(
      expect.arrayContaining(['2026-11-09', '2026-11-24']),
    );
  });

  test('the centre of the demo’s people is written by all three of them', async () => {
    const { activities, places } = await draw(3, 'lately');
    const writers = activities
      .filter(({ centreId }) => centreId === places.centreId('Klub Lipa'))
      .map(({ loggedById }) => loggedById);

    expect(new Set(writers)).toEqual(new Set(['luka', 'ana', 'bo'].map(places.personId)));
  });
});

function endOf({
  date,
  start,
  durationMin,
}: {
  date: string;
  start: string | null;
  durationMin: number;
}): Date {
  const earliest = instantOf(date, start ?? '08:00', zone);

  return new Date(earliest.getTime() + durationMin * 60_000);
}

test('an hour into the day nobody has written anything yet', async () => {
  const now = new Date('2026-11-23T08:30:00Z');
  const { activities } = await draw(3, 'lately', now);
  const today = localAt(now, zone);

  expect(minutesOf(today.time)).toBe(570);
  expect(activities.filter(({ record }) => record.date === today.date)).toEqual([]);
  expect(activities.some(({ record }) => record.date === addDays(today.date, -2))).toBe(true);
});
