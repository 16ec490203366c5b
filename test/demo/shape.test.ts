import { beforeAll, describe, expect, test } from 'vitest';
import { checkRecord } from '../../src/core/record-rules.js';
import { activityEnd } from '../../src/core/activity-end.js';
import { addDays, daysBetween } from '../../src/core/local-date.js';
import { defaultSettings } from '../../src/core/structure.js';
import { templateVocabulary } from '../../src/core/vocabulary/template.js';
import { demoCentres } from '../../src/demo/network/centres.js';
import { demoPeople } from '../../src/demo/network/people.js';
import { publicHolidays } from '../../src/demo/network/public-holidays.js';
import { stretches } from '../../src/demo/shape/season.js';
import { workedIn2020 } from '../../src/demo/shape/year-2020.js';
import { draw, median, share, sum, visits, type Drawn } from './draw.js';

let drawn: Drawn;

beforeAll(async () => {
  drawn = await draw(1, 'year2020');
});

describe('the demo’s 2020', () => {
  test('its 26 centres are in the eight municipalities', () => {
    const inEach = new Map<string, number>();
    for (const { municipality } of demoCentres) inEach.set(municipality, (inEach.get(municipality) ?? 0) + 1);

    expect(Object.fromEntries(inEach)).toEqual({
      Ljubljana: 14,
      'Novo mesto': 4,
      Maribor: 2,
      'Škofja Loka': 2,
      Celje: 1,
      Brežice: 1,
      Krško: 1,
      'Zagorje ob Savi': 1,
    });
    expect(new Set(drawn.activities.map(({ centreId }) => centreId)).size).toBe(26);
  });

  test('every record keeps to the rules', () => {
    const context = {
      today: '2020-09-04',
      ageBands: defaultSettings.ageBands,
      vocabulary: templateVocabulary,
      origin: 'imported',
    } as const;

    expect(drawn.activities.flatMap(({ record }) => checkRecord(record, context))).toEqual([]);
  });

  test('the weeks are as busy as they were', () => {
    const days = stretches.map(({ from, to, intensity }) => (daysBetween(from, to) + 1) * intensity);
    const all = days.reduce((total, each) => total + each, 0);

    stretches.forEach(({ from, to }, index) => {
      const found = share(drawn.activities, ({ record }) => record.date >= from && record.date <= to);
      expect(found).toBeCloseTo((100 * (days[index] ?? 0)) / all, 0);
    });
  });

  test('nobody works on a day off', () => {
    const centreOf = new Map(demoCentres.map((centre) => [drawn.places.centreId(centre.name), centre]));
    const onDaysOff = drawn.activities.filter(({ centreId, record }) => {
      const centre = centreOf.get(centreId);

      return !centre || !workedIn2020(centre, record.date);
    });

    expect(onDaysOff).toEqual([]);
  });

  test('no activity is on a day marked closed', () => {
    const closed = new Set(
      drawn.dayMarks.filter(({ state }) => state === 'closed').map(({ centreId, date }) => centreId + date),
    );

    expect(closed.size).toBeGreaterThan(100);
    expect(drawn.activities.filter(({ centreId, record }) => closed.has(centreId + record.date))).toEqual([]);
  });

  test('attendances are skewed as they are', () => {
    expect(median(drawn.activities.map(visits))).toBeGreaterThanOrEqual(6);
    expect(median(drawn.activities.map(visits))).toBeLessThanOrEqual(8);
    expect(share(drawn.activities, (activity) => visits(activity) > 30)).toBeGreaterThan(3.5);
    expect(share(drawn.activities, (activity) => visits(activity) > 30)).toBeLessThan(6.5);
    expect(Math.max(...drawn.activities.map(visits))).toBeGreaterThan(75);
  });

  test('three in four activities are open, of two to three hours as a rule', () => {
    const minutes = drawn.activities.map(({ record }) => record.durationMin);

    expect(share(drawn.activities, ({ record }) => record.form === 'open')).toBeCloseTo(77, -0.5);
    expect(median(minutes)).toBeGreaterThanOrEqual(120);
    expect(median(minutes)).toBeLessThanOrEqual(180);
    expect(minutes.reduce((total, each) => total + each, 0) / minutes.length).toBeCloseTo(240, -1.3);
  });

  test.each([
    ['homework', 27.7],
    ['hangout', 26.1],
    ['culture', 12],
    ['information', 6],
    ['counselling', 6],
    ['sport', 5.7],
    ['volunteering', 1.7],
  ])('%s is %d %% of all', (type, percent) => {
    expect(Math.abs(share(drawn.activities, ({ record }) => record.type === type) - percent)).toBeLessThan(2);
  });

  test('girls, boys and others are as many as they were', () => {
    const known = sum(drawn.activities, ({ record }) => record.girls + record.boys + record.nonbinary);

    expect((100 * sum(drawn.activities, ({ record }) => record.girls)) / known).toBeCloseTo(48, -0.5);
    expect((100 * sum(drawn.activities, ({ record }) => record.boys)) / known).toBeCloseTo(51, -0.5);
    expect((100 * sum(drawn.activities, ({ record }) => record.nonbinary)) / known).toBeCloseTo(0.6, 0);
    expect(share(drawn.activities, ({ record }) => record.unknown > 0)).toBeGreaterThan(10);
    expect(share(drawn.activities, ({ record }) => record.unknown > 0)).toBeLessThan(20);
  });

  test.each([
    [['10-12'], 20],
    [['13-15'], 43],
    [['16-18'], 25],
    [['19-24', '25-29'], 12],
  ])('of known ages %j are %d %%', (bands, percent) => {
    const all = sum(drawn.activities, ({ record }) => heads(record.ages, Object.keys(record.ages)));

    expect((100 * sum(drawn.activities, ({ record }) => heads(record.ages, bands))) / all).toBeCloseTo(
      percent,
      -0.3,
    );
  });

  test('some entries are late and a few were put right', () => {
    expect(share(drawn.activities, ({ delayMin }) => delayMin > 1_440)).toBeGreaterThan(15);
    expect(share(drawn.activities, ({ delayMin }) => delayMin > 1_440)).toBeLessThan(20);
    expect(drawn.changedAt.length).toBeGreaterThan(50);
    expect(drawn.changedAt.length).toBeLessThanOrEqual(250);
  });

  test('delays are what the clock says', () => {
    const wrong = drawn.activities.filter(({ record, loggedAt, delayMin }) => {
      const end = activityEnd(record, 'Europe/Ljubljana');

      return delayMin !== Math.max(0, Math.floor((loggedAt.getTime() - end.getTime()) / 60_000));
    });

    expect(wrong).toEqual([]);
  });

  test('no code is there twice, in no stage', async () => {
    const recent = await draw(1, 'lately');
    const codes = [...drawn.activities, ...recent.activities].map(({ code }) => code);

    expect(new Set(codes).size).toBe(codes.length);
  });

  test('no note names anybody', () => {
    const names = [
      ...demoCentres.map(({ writer }) => writer),
      ...demoPeople.map(({ displayName }) => displayName),
    ];
    const words = drawn.activities.flatMap(({ record }) =>
      `${record.title ?? ''} ${record.note ?? ''}`.split(/[^\p{L}]+/u),
    );

    expect(words.filter((word) => names.includes(word))).toEqual([]);
  });
});

test('days off are those of the year', () => {
  expect(publicHolidays(2020)).toContain('2020-04-13');
  expect(publicHolidays(2026)).toContain('2026-04-06');
  expect(publicHolidays(2038)).toContain('2038-04-26');
  expect(addDays('2020-02-28', 2)).toBe('2020-03-01');
});

function heads(ages: Readonly<Record<string, number>>, bands: readonly string[]): number {
  return bands.reduce((total, band) => total + (ages[band] ?? 0), 0);
}
