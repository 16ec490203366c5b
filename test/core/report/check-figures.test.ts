import { describe, expect, test } from 'vitest';
import type { Figure, Figures } from '../../../src/core/figures/figure.js';
import { figureOf } from '../../../src/core/figures/figure-of.js';
import { indicators } from '../../../src/core/indicators/index.js';
import type { IndicatorKey } from '../../../src/core/indicators/index.js';
import { whatDoesNotAddUp } from '../../../src/core/report/check-figures.js';
import type { ReportParts } from '../../../src/core/report/report-parts.js';
import { openSumsOf } from '../../../src/core/figures/open-sums.js';
import { aKind } from '../../support/a-kind.js';
import { aScope, basisOf, week } from '../figures/basis.js';

const kinds = [
  aKind({ type: 'sport', activities: 3, minutes: 185, girls: 12, boys: 20 }),
  aKind({
    type: 'music',
    form: 'group',
    ledBy: 'youth',
    activities: 2,
    minutes: 125,
    nonbinary: 1,
    unknown: 9,
  }),
];
const basis = {
  ...basisOf({ girls: 0, boys: 0, nonbinary: 0, unknown: 0, ages: {} }),
  kinds,
  ages: { '13-15': 20, '16-18': 22 },
};
const whole = openSumsOf(kinds);
const counted = { activities: 5, visits: 42, minutes: 310 };

function figuresWith(others: Partial<Record<IndicatorKey, Figure>>): Figures {
  const computed = indicators.map((indicator) => [indicator.key, figureOf(indicator, basis)]);

  return {
    scope: aScope,
    period: week,
    asOf: new Date('2026-11-23T08:00:00Z'),
    reporting: { of: [], centres: [], missing: [], onHoliday: [] },
    weeks: { all: 1, active: 1 },
    indicators: { ...(Object.fromEntries(computed) as Figures['indicators']), ...others },
  };
}

function partsOf(spans: typeof whole, centres: typeof whole): ReportParts {
  return { by: 'week', spans: [{ span: week, sums: spans }], sums: new Map([['klub', centres]]) };
}

const figures = figuresWith({});

test('figures of the same entries add up', () => {
  expect(whatDoesNotAddUp(figures, partsOf(whole, whole), counted)).toEqual([]);
  expect(whatDoesNotAddUp(figures, null, null)).toEqual([]);
});

describe('what is counted in another way and comes out differently is named', () => {
  test.each(['activities', 'visits', 'minutes'] as const)('%s of the entries', (sum) => {
    expect(whatDoesNotAddUp(figures, null, { ...counted, [sum]: counted[sum] + 6 })).toEqual(['entries']);
  });

  test.each(['activities', 'visits', 'minutes'] as const)('%s by month or by place', (sum) => {
    const other = { ...whole, [sum]: whole[sum] + 6 };

    expect(whatDoesNotAddUp(figures, partsOf(other, whole), counted)).toEqual(['spans']);
    expect(whatDoesNotAddUp(figures, partsOf(whole, other), counted)).toEqual(['centres']);
  });

  test.each([
    ['by_type', 'types', 'sport'],
    ['by_form', 'forms', 'open'],
    ['by_setting', 'settings', 'outreach'],
  ] as const)('%s', (key, name, row) => {
    const figure = figures.indicators[key];
    const rows = figure.kind === 'table' ? figure.rows : {};
    const more = { activities: 4, visits: 32, hours: 3 };

    expect(
      whatDoesNotAddUp(
        figuresWith({ [key]: { kind: 'table', rows: { ...rows, [row]: more } } }),
        null,
        counted,
      ),
    ).toEqual([name]);
  });

  test('visits by gender or by age', () => {
    const cells = { girls: { value: 100, numerator: 43, denominator: 43 } };

    expect(whatDoesNotAddUp(figuresWith({ gender_split: { kind: 'split', cells } }), null, counted)).toEqual([
      'genders',
    ]);
    expect(whatDoesNotAddUp(figuresWith({ age_structure: { kind: 'split', cells } }), null, counted)).toEqual(
      ['ages'],
    );
  });

  test('activities by who led them', () => {
    const led = { kind: 'ratio', unit: '% of activities', value: 80, numerator: 4, denominator: 5 } as const;

    expect(whatDoesNotAddUp(figuresWith({ co_created_share: led }), null, counted)).toEqual(['leaders']);
  });
});
