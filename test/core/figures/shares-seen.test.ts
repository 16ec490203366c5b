import fc from 'fast-check';
import { expect, test } from 'vitest';
import { genderBuckets, type GenderBucket } from '../../../src/core/activity.js';
import { coarse, type SharesSeen } from '../../../src/core/figures/shares-seen.js';
import { figureOf } from '../../../src/core/figures/figure-of.js';
import { seenFromAbove } from '../../../src/core/figures/figures-seen.js';
import type { Figures, FiguresByKey } from '../../../src/core/figures/figure.js';
import { indicators } from '../../../src/core/indicators/index.js';
import { narrowed, type Bounds, type Told } from '../../support/narrow.js';
import { aScope, basisOf, week } from './basis.js';

const threshold = 5;

type Heads = Readonly<Record<GenderBucket, number>>;
interface Entry extends Heads {
  readonly centre: number;
  readonly day: number;
}

const entries: fc.Arbitrary<readonly Entry[]> = fc.array(
  fc.record({
    centre: fc.nat({ max: 2 }),
    day: fc.nat({ max: 27 }),
    girls: fc.nat({ max: 14 }),
    boys: fc.nat({ max: 14 }),
    nonbinary: fc.constantFrom(0, 0, 0, 1, 2),
    unknown: fc.constantFrom(0, 0, 3, 6),
  }),
  { minLength: 8, maxLength: 30 },
);

/** Centres alone, two of them as a municipality, all as a network; weeks, a month, and what is left at its edges. */
const places = [[0], [1], [2], [0, 1], [0, 1, 2]];
const spans = [
  [0, 2],
  [3, 9],
  [10, 16],
  [17, 23],
  [24, 27],
  [0, 27],
] as const;

function seen(those: readonly Heads[], asOf = false, period = week): SharesSeen {
  const sum = (bucket: GenderBucket) => those.reduce((total, heads) => total + heads[bucket], 0);
  const [girls, boys, nonbinary, unknown] = [sum('girls'), sum('boys'), sum('nonbinary'), sum('unknown')];
  const basis = basisOf({ girls, boys, nonbinary, unknown, ages: {} });
  const figures: Figures = {
    ...{ scope: aScope, period, asOf: new Date('2026-11-23T08:00:00Z') },
    ...{ reporting: { of: [], centres: [], missing: [], onHoliday: [] }, weeks: { all: 1, active: 1 } },
    indicators: Object.fromEntries(
      indicators.map((indicator) => [indicator.key, figureOf(indicator, basis)]),
    ) as unknown as FiguresByKey,
  };

  return seenFromAbove(figures, threshold, asOf).gender;
}

const visits = (heads: Heads) => genderBuckets.reduce((sum, bucket) => sum + heads[bucket], 0);

/** Everything that a coordinator is told of them: totals, shares in steps, and entries without a small part. */
function session(all: readonly Entry[]): {
  readonly unknowns: Map<string, Bounds>;
  readonly told: readonly Told[];
} {
  const unknowns = new Map<string, Bounds>();
  const told: Told[] = [];

  for (const [number, entry] of all.entries()) {
    const isWhole = genderBuckets.every((bucket) => entry[bucket] === 0 || entry[bucket] >= threshold);
    for (const bucket of genderBuckets) {
      const exactly = { least: entry[bucket], most: entry[bucket] };
      unknowns.set(`${number} ${bucket}`, isWhole ? exactly : { least: 0, most: visits(entry) });
    }
    const total = visits(entry);
    told.push({ of: genderBuckets.map((bucket) => `${number} ${bucket}`), least: total, most: total });
  }

  for (const place of places)
    for (const [from, to] of spans) {
      const there = [...all.entries()].filter(
        ([, { centre, day }]) => place.includes(centre) && day >= from && day <= to,
      );
      const shares = seen(there.map(([, entry]) => entry));
      if (shares.kind !== 'coarse') continue;
      const total = there.reduce((sum, [, entry]) => sum + visits(entry), 0);
      const ofTotal = (percent: number) => (percent * total) / 100;

      for (const { bucket, percent } of shares.shares)
        told.push({
          of: there.map(([number]) => `${number} ${bucket}`),
          least: ofTotal(percent - shares.step / 2),
          most: ofTotal(percent + shares.step / 2),
        });
    }

  return { unknowns, told };
}

test('no small part follows from all tables and entries together', () => {
  fc.assert(
    fc.property(entries, (all) => {
      const { unknowns, told } = session(all);
      const known = narrowed(unknowns, told);

      for (const [number, entry] of all.entries())
        for (const bucket of genderBuckets) {
          const { least = 0, most = 0 } = known.get(`${number} ${bucket}`) ?? {};
          const isSmall = entry[bucket] > 0 && entry[bucket] < threshold;
          if (isSmall) expect(most, `${number} ${bucket}`).toBeGreaterThan(least);
        }
    }),
    { numRuns: 150, seed: 2026 },
  );
});

test('the same by whole tables to a tenth of a percent would give small parts away', () => {
  const all: Entry[] = [
    { centre: 0, day: 3, girls: 20, boys: 10, nonbinary: 0, unknown: 0 },
    { centre: 1, day: 3, girls: 3, boys: 20, nonbinary: 0, unknown: 0 },
  ];
  const unknowns = new Map(session(all).unknowns);
  const exactly = { of: ['0 girls', '1 girls'], least: 23, most: 23 };

  expect(narrowed(unknowns, [exactly]).get('1 girls')).toEqual({ least: 3, most: 3 });
  expect(narrowed(unknowns, session(all).told).get('1 girls')).not.toEqual({ least: 3, most: 3 });
});

test('the more visits, the finer the steps', () => {
  const stepFor = (girls: number, boys: number) => {
    const shares = seen([{ girls, boys, nonbinary: 0, unknown: 0 }]);
    return shares.kind === 'coarse' ? shares.step : shares;
  };

  expect(stepFor(500, 520)).toBe(1);
  expect(stepFor(100, 120)).toBe(5);
  expect(stepFor(30, 40)).toBe(20);
  expect(stepFor(20, 20)).toEqual({ kind: 'untold', because: 'few' });
});

test('spans of days and earlier moments are not told by gender', () => {
  const heads = [{ girls: 500, boys: 520, nonbinary: 0, unknown: 0 }];

  expect(seen(heads, true)).toEqual({ kind: 'untold', because: 'period' });
  expect(seen(heads, false, { ...week, kind: 'days' })).toEqual({ kind: 'untold', because: 'period' });
});

test('what is hidden or rounded away is the rest', () => {
  const cell = (numerator: number) => ({ value: numerator / 10, numerator, denominator: 1_000 });

  expect(coarse({ girls: cell(450), boys: cell(430), nonbinary: { value: null, hidden: true } }, 5)).toEqual({
    kind: 'coarse',
    step: 1,
    shares: [
      { bucket: 'girls', percent: 45 },
      { bucket: 'boys', percent: 43 },
    ],
    rest: 12,
  });
});
