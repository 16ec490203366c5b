import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureOf } from '../../../src/core/figures/figure-of.js';
import type { Figures, FiguresByKey } from '../../../src/core/figures/figure.js';
import { figuresJson } from '../../../src/core/figures/figures-json.js';
import { hideSmallCells } from '../../../src/core/figures/hide-small-cells.js';
import type { Basis } from '../../../src/core/indicators/basis.js';
import { indicators } from '../../../src/core/indicators/index.js';
import { aScope, basisOf, week } from './basis.js';

const bands = ['10-12', '13-15', '16-18'] as const;
const genders = ['girls', 'boys', 'nonbinary', 'unknown'] as const;
const threshold = 5;

type Heads = readonly number[];

/** Everything that is published of one scope and period, all tables of it. */
function published(genderHeads: Heads, ageHeads: Heads): string {
  const [girls = 0, boys = 0, nonbinary = 0, unknown = 0] = genderHeads;
  const ages = Object.fromEntries(bands.map((band, place) => [band, ageHeads[place] ?? 0]));
  const basis: Basis = basisOf({ girls, boys, nonbinary, unknown, ages });

  return JSON.stringify(figuresJson(hideSmallCells(figuresFrom(basis), threshold)));
}

function figuresFrom(basis: Basis): Figures {
  return {
    scope: aScope,
    period: week,
    asOf: new Date('2026-11-23T08:00:00Z'),
    reporting: { of: [], centres: [], missing: [], onHoliday: [] },
    weeks: { all: 1, active: 1 },
    indicators: Object.fromEntries(
      indicators.map((indicator) => [indicator.key, figureOf(indicator, basis)]),
    ) as unknown as FiguresByKey,
  };
}

/** Every way in which so many visits can be shared out. */
function sharings(total: number, parts: number): readonly Heads[] {
  if (parts === 1) return [[total]];

  return Array.from({ length: total + 1 }, (_, first) => first).flatMap((first) =>
    sharings(total - first, parts - 1).map((others) => [first, ...others]),
  );
}

describe('somebody who knows the rule and every published number', () => {
  test.each(Array.from({ length: 13 }, (_, total) => total))(
    'cannot tell a hidden gender of %i visits',
    (total) => {
      const ages = [0, 0, 0];
      const all = sharings(total, genders.length).map((heads) => ({ heads, told: published(heads, ages) }));

      for (const same of groupedBy(all)) {
        for (const bucket of hiddenIn(same.told, 'gender_split')) {
          const place = genders.indexOf(bucket as (typeof genders)[number]);
          const possible = new Set(same.heads.map((heads) => heads[place]));

          expect(possible.size, `${bucket} of ${same.told}`).toBeGreaterThan(1);
        }
      }
    },
  );

  test.each(Array.from({ length: 13 }, (_, total) => total))(
    'cannot tell a hidden age of %i visits',
    (total) => {
      const all = sharings(total, bands.length + 1).map((heads) => ({
        heads,
        told: published([total, 0, 0, 0], heads),
      }));

      for (const same of groupedBy(all)) {
        for (const bucket of hiddenIn(same.told, 'age_structure')) {
          const place = [...bands, 'unknown'].indexOf(bucket);
          const possible = new Set(same.heads.map((heads) => heads[place]));

          expect(possible.size, `${bucket} of ${same.told}`).toBeGreaterThan(1);
        }
      }
    },
  );
});

test('no non-zero cell under the threshold is ever shown', () => {
  const heads = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 4, maxLength: 4 });

  fc.assert(
    fc.property(heads, heads, (gender, ages) => {
      const total = gender.reduce((sum, count) => sum + count, 0);
      const told = splitIn(
        published(
          gender,
          ages.slice(0, 3).map((count) => Math.min(count, Math.floor(total / 3))),
        ),
      );

      for (const cell of told) {
        if (!('hidden' in cell))
          expect(cell.numerator === 0 || Number(cell.numerator) >= threshold).toBe(true);
      }
    }),
  );
});

test('a small cell takes the next smallest with it', () => {
  const told = JSON.parse(published([40, 35, 2, 12], [0, 0, 0])) as Told;

  expect(told.indicators.gender_split).toEqual({
    girls: { value: 44.9, numerator: 40, denominator: 89 },
    boys: { value: 39.3, numerator: 35, denominator: 89 },
    nonbinary: { value: null, hidden: true },
    unknown: { value: null, hidden: true },
  });
});

test('zeros stay where the hidden cells hide each other', () => {
  const told = JSON.parse(published([9, 3, 0, 0], [0, 0, 0])) as Told;

  expect(told.indicators.gender_split['nonbinary']).toEqual({ value: 0, numerator: 0, denominator: 12 });
});

test('visits, hours and volunteers are never hidden', () => {
  const told = JSON.parse(published([1, 0, 0, 0], [1, 0, 0])) as { indicators: Record<string, object> };

  expect(told.indicators['visits']).toEqual({ value: 1, unit: 'visits' });
  expect(told.indicators['activity_hours']).toEqual({ value: 2, unit: 'h' });
  expect(told.indicators['volunteers']).toEqual({ value: 1, unit: 'attendances' });
});

interface Told {
  readonly indicators: Readonly<Record<'gender_split' | 'age_structure', Readonly<Record<string, object>>>>;
}

function hiddenIn(told: string, key: 'gender_split' | 'age_structure'): readonly string[] {
  const { indicators: all } = JSON.parse(told) as Told;

  return Object.entries(all[key])
    .filter(([, cell]) => 'hidden' in cell)
    .map(([bucket]) => bucket);
}

function splitIn(told: string): readonly { readonly numerator?: number }[] {
  const { indicators: all } = JSON.parse(told) as Told;

  return [all.gender_split, all.age_structure].flatMap((split) => Object.values(split));
}

function groupedBy(
  all: readonly { readonly heads: Heads; readonly told: string }[],
): readonly { readonly told: string; readonly heads: readonly Heads[] }[] {
  const groups = new Map<string, Heads[]>();
  for (const { heads, told } of all) groups.set(told, [...(groups.get(told) ?? []), heads]);

  return [...groups].map(([told, heads]) => ({ told, heads }));
}
