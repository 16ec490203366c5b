import { expect, test } from 'vitest';
import { sharesChart } from '../../../src/core/charts/shares-chart.js';
import { typesFigures } from '../../../src/core/charts/types-figures.js';
import type { Cell, Figures } from '../../../src/core/figures/figure.js';
import { templateVocabulary } from '../../../src/core/vocabulary/template.js';

/** As little of all figures as a chart reads. */
function figures(types: Readonly<Record<string, unknown>>): Figures {
  return {
    scope: { name: 'Klub Lipa' },
    period: { from: '2026-11-16', to: '2026-11-22' },
    indicators: { by_type: { kind: 'table', rows: types } },
  } as unknown as Figures;
}

const row = (visits: number) => ({ visits, activities: 1, hours: 1 });

const ofThree = (numerator: number): Cell => ({ value: null, numerator, denominator: 3 });
const where = { place: 'Klub Lipa', span: { from: '2026-11-16', to: '2026-11-22' } };

test('what may be told exactly adds up to a hundred, without what there was none of', () => {
  const cells = { girls: ofThree(1), boys: ofThree(1), nonbinary: ofThree(1), unknown: ofThree(0) };

  expect(sharesChart({ kind: 'exact', cells }, where)).toEqual({
    kind: 'gender',
    ...where,
    shares: [
      { bucket: 'girls', percent: 33.4 },
      { bucket: 'boys', percent: 33.3 },
      { bucket: 'nonbinary', percent: 33.3 },
    ],
    hidden: null,
  });
});

test('what is not told singly is told as one', () => {
  const shares = [
    { bucket: 'boys', percent: 35 },
    { bucket: 'girls', percent: 50 },
  ];

  expect(sharesChart({ kind: 'coarse', step: 5, shares, rest: 15 }, where)).toMatchObject({
    shares: [
      { bucket: 'girls', percent: 50 },
      { bucket: 'boys', percent: 35 },
    ],
    hidden: { buckets: ['nonbinary', 'unknown'], percent: 15 },
  });
});

test('where nothing may be told there is no picture', () => {
  expect(sharesChart({ kind: 'untold', because: 'few' }, where)).toBeNull();
});

test('eight kinds get a bar, by visits, and the others one together', () => {
  const rows = Object.fromEntries(templateVocabulary.slice(0, 11).map(({ key }, place) => [key, row(place)]));
  const { types, others } = typesFigures(figures(rows), templateVocabulary);

  expect(types.map(({ visits }) => visits)).toEqual([10, 9, 8, 7, 6, 5, 4, 3]);
  expect(types[0]?.names).toEqual(templateVocabulary[10]?.names);
  expect(others).toEqual({ types: 3, visits: 3 });
});

test('a kind the vocabulary lost goes by its key', () => {
  const { types, others } = typesFigures(figures({ chess: row(4) }), templateVocabulary);

  expect(types.map(({ names }) => names.sl)).toEqual(['chess']);
  expect(others).toBeNull();
});
