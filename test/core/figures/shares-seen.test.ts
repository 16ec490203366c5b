import fc from 'fast-check';
import { expect, test } from 'vitest';
import { genderBuckets, visitsOf, type AgeCounts } from '../../../src/core/activity.js';
import { coarse } from '../../../src/core/figures/shares-seen.js';
import { figureOf } from '../../../src/core/figures/figure-of.js';
import { seenFromAbove, type FiguresSeen } from '../../../src/core/figures/figures-seen.js';
import type { Figures, FiguresByKey } from '../../../src/core/figures/figure.js';
import { indicators } from '../../../src/core/indicators/index.js';
import {
  bands,
  isToldWhole,
  nameOf,
  partsOf,
  threshold,
  worked,
  type Heads,
  type Table,
} from '../../support/attack.js';
import { aScope, basisOf, week } from './basis.js';

type Entry = Heads & { readonly centre: number; readonly day: number };

const entries: fc.Arbitrary<readonly Entry[]> = fc.array(
  fc
    .record({
      centre: fc.nat({ max: 2 }),
      day: fc.nat({ max: 27 }),
      girls: fc.nat({ max: 14 }),
      boys: fc.nat({ max: 14 }),
      nonbinary: fc.constantFrom(0, 0, 0, 1, 2),
      unknown: fc.constantFrom(0, 0, 3, 6),
      younger: fc.constantFrom(0, 0, 2, 6, 9),
      older: fc.constantFrom(0, 1, 5, 8, 28),
    })
    .map(({ younger, older, ...entry }) => {
      const visits = visitsOf(entry);
      const first = Math.min(younger, visits);

      return { ...entry, ages: { '13-15': first, '16-18': Math.min(older, visits - first) } };
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

function seen(those: readonly Heads[], asOf = false, period = week): FiguresSeen {
  const sum = (of: (heads: Heads) => number) => those.reduce((total, heads) => total + of(heads), 0);
  const ages: AgeCounts = Object.fromEntries(
    bands.map((band) => [band, sum((heads) => heads.ages[band] ?? 0)]),
  );
  const [girls, boys, nonbinary, unknown] = genderBuckets.map((bucket) => sum((heads) => heads[bucket]));
  const basis = basisOf({
    ...{ girls: girls ?? 0, boys: boys ?? 0, nonbinary: nonbinary ?? 0, unknown: unknown ?? 0 },
    ages,
  });
  const figures: Figures = {
    ...{ scope: aScope, period, asOf: new Date('2026-11-23T08:00:00Z') },
    ...{ reporting: { of: [], centres: [], missing: [], onHoliday: [] }, weeks: { all: 1, active: 1 } },
    indicators: Object.fromEntries(
      indicators.map((indicator) => [indicator.key, figureOf(indicator, basis)]),
    ) as unknown as FiguresByKey,
  };

  return seenFromAbove(figures, threshold, asOf);
}

/** Everything that a coordinator is told of them in shares. */
function tablesOf(all: readonly Entry[]): readonly Table[] {
  return places.flatMap((place) =>
    spans.map(([from, to]) => {
      const there = [...all.entries()].filter(
        ([, { centre, day }]) => place.includes(centre) && day >= from && day <= to,
      );
      const { gender, ages } = seen(there.map(([, entry]) => entry));

      return { there: there.map(([number]) => number), gender, ages };
    }),
  );
}

test('no small part follows from all tables and entries together, neither by gender nor by age', () => {
  fc.assert(
    fc.property(entries, (all) => {
      const known = worked(all, tablesOf(all));

      for (const [number, entry] of all.entries()) {
        if (isToldWhole(entry)) continue;
        for (const [part, count] of Object.entries(partsOf(entry))) {
          const { least = 0, most = 0 } = known.get(nameOf(number, part)) ?? {};
          const isSmall = count > 0 && count < threshold;
          if (isSmall) expect(most, nameOf(number, part)).toBeGreaterThan(least);
        }
      }
    }),
    { numRuns: 150, seed: 2026 },
  );
});

test('the same by whole tables to the visit would give small parts away', () => {
  const ages = {};
  const all: Entry[] = [
    { centre: 0, day: 3, girls: 20, boys: 10, nonbinary: 0, unknown: 0, ages },
    { centre: 1, day: 3, girls: 3, boys: 20, nonbinary: 0, unknown: 0, ages },
  ];
  const share = (bucket: string, percent: number) => ({ bucket, percent });
  const exactly: Table = {
    there: [0, 1],
    gender: {
      ...{ kind: 'coarse', step: 0.01, rest: null },
      shares: [share('girls', (100 * 23) / 53), share('boys', (100 * 30) / 53)],
    },
    ages: { kind: 'untold', because: 'few' },
  };

  expect(worked(all, [exactly]).get('1 girls')).toEqual({ least: 3, most: 3 });
  expect(worked(all, tablesOf(all)).get('1 girls')).not.toEqual({ least: 3, most: 3 });
});

test('ages of a few among many are told in steps of those few', () => {
  const cell = (numerator: number, denominator: number) => ({
    ...{ value: (100 * numerator) / denominator, numerator, denominator },
  });

  expect(
    coarse({ '13-15': cell(44, 90), '16-18': cell(46, 90), unknown: cell(910, 1_000) }, threshold),
  ).toMatchObject({ step: 20 });
});

test('the more visits, the finer the steps', () => {
  const stepFor = (girls: number, boys: number) => {
    const shares = seen([{ girls, boys, nonbinary: 0, unknown: 0, ages: {} }]).gender;
    return shares.kind === 'coarse' ? shares.step : shares;
  };

  expect(stepFor(800, 720)).toBe(1);
  expect(stepFor(150, 160)).toBe(5);
  expect(stepFor(40, 40)).toBe(20);
  expect(stepFor(30, 30)).toEqual({ kind: 'untold', because: 'few' });
});

test('spans of days and earlier moments are told by neither gender nor age', () => {
  const heads = [{ girls: 500, boys: 520, nonbinary: 0, unknown: 0, ages: { '13-15': 600 } }];
  const untold = { kind: 'untold', because: 'period' };

  expect(seen(heads, true)).toMatchObject({ gender: untold, ages: untold });
  expect(seen(heads, false, { ...week, kind: 'days' })).toMatchObject({ gender: untold, ages: untold });
});

test('what is hidden or rounded away is the rest', () => {
  const cell = (numerator: number) => ({ value: numerator / 20, numerator, denominator: 2_000 });

  expect(coarse({ girls: cell(900), boys: cell(860), nonbinary: { value: null, hidden: true } }, 5)).toEqual({
    kind: 'coarse',
    step: 1,
    shares: [
      { bucket: 'girls', percent: 45 },
      { bucket: 'boys', percent: 43 },
    ],
    rest: 12,
  });
});
