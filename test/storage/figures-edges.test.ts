import { afterAll, beforeAll, expect, test } from 'vitest';
import { activityEnd, delayMin } from '../../src/core/activity-end.js';
import type { ActivityRecord } from '../../src/core/activity.js';
import { computeFigures } from '../../src/core/figures/compute-figures.js';
import { figuresJson } from '../../src/core/figures/figures-json.js';
import { readPeriod } from '../../src/core/period.js';
import type { Scope } from '../../src/core/structure.js';
import { openStore, type OpenStore } from '../../src/storage/open-store.js';
import { aNetwork, evening, logged, now } from './cast.js';
import { sqlitePlace } from './places.js';

const place = sqlitePlace();
let store: OpenStore;

beforeAll(async () => {
  store = await openStore(place.url);
});

afterAll(async () => {
  await store.close();
  await place.remove();
});

async function figuresOf(
  scope: Scope,
  typed: string,
  asOf: Date | null = null,
): Promise<Readonly<Record<string, unknown>>> {
  const period = readPeriod(typed, '2026-11-20');
  if (!period) throw new Error(`${typed} is no period.`);

  return figuresJson(await computeFigures({ scope, period, now, asOf }, store.records)).indicators;
}

async function log(centre: Scope, said: Partial<ActivityRecord>, loggedAt: string): Promise<void> {
  const record = { ...evening, ages: {}, ...said };
  const at = new Date(loggedAt);

  await store.records.activities.add(
    logged(centre, { record, loggedAt: at, delayMin: delayMin(activityEnd(record, centre.zone), at) }),
  );
}

test('an activity over midnight counts on the day it began', async () => {
  const { klub } = await aNetwork(store.records);
  await log(klub, { date: '2021-01-03', start: '22:00', durationMin: 240 }, '2021-01-04T09:00:00Z');

  expect(await figuresOf(klub, '2020-W53')).toMatchObject({
    activities: { value: 1 },
    activity_hours: { value: 4 },
    visits_per_week: { value: 23, numerator: 23, denominator: 1 },
  });
  expect(await figuresOf(klub, '2021-W01')).toMatchObject({ activities: { value: 0 } });
});

test.each([
  ['2026-03-28', 7],
  ['2026-10-24', 9],
  ['2026-11-14', 8],
])('open from 20 to 04 on %s is %i hours', async (date, hours) => {
  const { klub } = await aNetwork(store.records);
  await store.records.dayMarks.addMany([
    {
      centreId: klub.id,
      id: `mark-${date}`,
      date,
      state: 'open',
      from: '20:00',
      to: '04:00',
      reason: null,
      loggedAt: new Date(`${date}T18:00:00Z`),
      loggedById: null,
      takenBackAt: null,
    },
  ]);

  expect(await figuresOf(klub, `${date}..${date}`)).toMatchObject({
    opening_hours: { value: hours, unit: 'h' },
  });
});

test('48 hours to the second are timely, one more is not', async () => {
  const { klub, zaric } = await aNetwork(store.records);
  await log(klub, { date: '2026-11-10', start: '16:00', durationMin: 60 }, '2026-11-12T16:00:00Z');
  await log(zaric, { date: '2026-11-10', start: '16:00', durationMin: 60 }, '2026-11-12T16:00:01Z');

  expect(await figuresOf(klub, '2026-11')).toMatchObject({
    timeliness: { value: 100 },
    logging_delay: { value: 48 },
  });
  expect(await figuresOf(zaric, '2026-11')).toMatchObject({
    timeliness: { value: 0, numerator: 0, denominator: 1 },
  });
});

test('nobody came counts as an activity without visits', async () => {
  const { klub } = await aNetwork(store.records);
  await log(
    klub,
    { date: '2026-11-10', girls: 0, boys: 0, nonbinary: 0, unknown: 0 },
    '2026-11-10T20:00:00Z',
  );

  expect(await figuresOf(klub, '2026-11')).toMatchObject({
    activities: { value: 1 },
    average_attendance: { value: 0, numerator: 0, denominator: 1 },
    producer_share: { value: null, numerator: 0, denominator: 0 },
    gender_split: { girls: { value: null, numerator: 0, denominator: 0 } },
  });
});

test('a figure as of a moment keeps out what came later', async () => {
  const { klub } = await aNetwork(store.records);
  await log(klub, { date: '2026-11-10' }, '2026-11-10T20:00:00Z');
  await log(klub, { date: '2026-11-10' }, '2026-11-16T08:00:01Z');

  expect(await figuresOf(klub, '2026-W46', new Date('2026-11-16T08:00:00Z'))).toMatchObject({
    activities: { value: 1 },
  });
  expect(await figuresOf(klub, '2026-W46')).toMatchObject({ activities: { value: 2 } });
});

test('costs are told of a whole year and that very scope', async () => {
  const { celje, klub } = await aNetwork(store.records);
  await log(klub, { date: '2026-11-10' }, '2026-11-10T20:00:00Z');
  const figures = { scopeId: celje.id, year: 2026, netCostCents: 100_01n, youngResidents: 500 };
  await store.records.structure.putKeyFigures(figures);

  expect(await figuresOf(celje, '2026')).toMatchObject({
    cost_per_hour: { value: 33.3, numerator: 100.01, denominator: 3, unit: 'EUR per h' },
    visits_per_1000: { value: 46, numerator: 23, denominator: 500, unit: 'visits per 1000' },
  });
  expect(await figuresOf(celje, '2026-H2')).toMatchObject({ cost_per_hour: { value: null } });
  expect(await figuresOf(klub, '2026')).toMatchObject({ cost_per_visit: { value: null } });
});
