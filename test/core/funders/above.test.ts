import { expect, test } from 'vitest';
import { funderViews } from '../../../src/core/funders/index.js';
import { aKind } from '../../support/a-kind.js';
import { tablesOf } from './told.js';

const heads = { girls: 40_009, boys: 50_021, nonbinary: 3, unknown: 60_029 };
const ages = { '10-12': 4, '13-15': 70_001, '16-18': 30_013 };
const kinds = [aKind({ type: 'sport', activities: 9, ...heads }), aKind({ form: 'group', girls: 10_007 })];

const views = funderViews.filter((view) => view.kind === 'tables');

test.each(views.map((view) => [view.key, view] as const))(
  'above the centre %s holds no gender and no age to the visit',
  (_, view) => {
    const told = JSON.stringify(tablesOf(view, { kinds, ages }));

    for (const cell of [
      heads.girls + 10_007,
      heads.girls,
      heads.boys,
      heads.unknown,
      ...Object.values(ages).slice(1),
    ])
      expect(told).not.toContain(String(cell));
    expect(told).not.toMatch(/"(?:Non-binary|10–12)",[^{]/u);
  },
);
