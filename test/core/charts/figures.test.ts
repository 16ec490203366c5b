import { expect, test } from 'vitest';
import { genderFigures } from '../../../src/core/charts/gender-figures.js';
import { typesFigures } from '../../../src/core/charts/types-figures.js';
import type { Cell, Figures, HiddenCell } from '../../../src/core/figures/figure.js';
import { templateVocabulary } from '../../../src/core/vocabulary/template.js';

/** As little of all figures as a chart reads. */
function figures(visits: number, cells: Readonly<Record<string, Cell | HiddenCell>>, types = {}): Figures {
  return {
    scope: { name: 'Klub Lipa' },
    period: { from: '2026-11-16', to: '2026-11-22' },
    indicators: {
      visits: { kind: 'sum', unit: 'count', value: visits },
      gender_split: { kind: 'split', cells },
      by_type: { kind: 'table', rows: types },
    },
  } as unknown as Figures;
}

const cell = (numerator: number): Cell => ({ value: null, numerator, denominator: 0 });
const hidden: HiddenCell = { value: null, hidden: true };
const row = (visits: number) => ({ visits, activities: 1, hours: 1 });

test('shares by gender add up to a hundred', () => {
  const { shares, hidden: none } = genderFigures(
    figures(3, { girls: cell(1), boys: cell(1), nonbinary: cell(1), unknown: cell(0) }),
  );

  expect(shares.map(({ percent }) => percent)).toEqual([33.4, 33.3, 33.3, 0]);
  expect(none).toBeNull();
});

test('what is hidden is told as one', () => {
  expect(
    genderFigures(figures(40, { girls: cell(20), boys: cell(15), nonbinary: hidden, unknown: hidden })),
  ).toMatchObject({
    shares: [
      { bucket: 'girls', percent: 50 },
      { bucket: 'boys', percent: 37.5 },
    ],
    hidden: { buckets: ['nonbinary', 'unknown'], percent: 12.5 },
  });
});

test('where everything is hidden, that is all there is', () => {
  const all = { girls: hidden, boys: hidden, nonbinary: hidden, unknown: hidden };

  expect(genderFigures(figures(4, all))).toMatchObject({ shares: [], hidden: { percent: 100 } });
});

test('eight kinds get a bar, by visits, and the others one together', () => {
  const rows = Object.fromEntries(templateVocabulary.slice(0, 11).map(({ key }, place) => [key, row(place)]));
  const { types, others } = typesFigures(figures(0, {}, rows), templateVocabulary);

  expect(types.map(({ visits }) => visits)).toEqual([10, 9, 8, 7, 6, 5, 4, 3]);
  expect(types[0]?.names).toEqual(templateVocabulary[10]?.names);
  expect(others).toEqual({ types: 3, visits: 3 });
});

test('a kind the vocabulary lost goes by its key', () => {
  const { types, others } = typesFigures(figures(0, {}, { chess: row(4) }), templateVocabulary);

  expect(types.map(({ names }) => names.sl)).toEqual(['chess']);
  expect(others).toBeNull();
});
