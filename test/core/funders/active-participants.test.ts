import { expect, test } from 'vitest';
import { activeParticipants } from '../../../src/core/funders/active-participants.js';
import { youthFields } from '../../../src/core/vocabulary/youth-field.js';
import { aKind } from '../../support/a-kind.js';
import { tablesOf } from './told.js';

const hangout = aKind({ type: 'hangout', activities: 10, minutes: 600, girls: 100 });
const council = aKind({
  type: 'meeting',
  ledBy: 'youth',
  activities: 2,
  minutes: 90,
  boys: 20,
  youthLeaders: 7,
});
const band = aKind({
  type: 'music',
  ledBy: 'together',
  activities: 1,
  minutes: 60,
  boys: 5,
  youthLeaders: 5,
});

test('who only came is no active participant', () => {
  const { 'active-by-kind': kinds } = tablesOf(activeParticipants, { kinds: [hangout, council, band] });

  expect(kinds).toMatchObject({
    rows: [
      ['Hanging out', 0, 10, 0, 0, 10, 100],
      ['Youth council or meeting', 7, 2, 2, 0, 1.5, 20],
      ['Music', 5, 1, 0, 1, 1, 5],
    ],
    total: ['Total', 12, 13, 2, 1, 12.5, 125],
  });
});

test('every kind is in one of the nine fields, or in none', () => {
  const other = aKind({ type: 'other', activities: 4 });
  const lost = aKind({ type: 'from-a-lost-vocabulary', activities: 1 });
  const { 'active-by-field': fields } = tablesOf(activeParticipants, {
    kinds: [hangout, council, band, other, lost],
  });

  expect(fields?.rows).toHaveLength(youthFields.length);
  const filled = fields?.rows.filter(([, , activities]) => activities !== 0);
  expect(filled?.map((row) => row.slice(0, 3))).toEqual([
    ['Autonomy of young people', 0, 10],
    ['Access to culture, creativity and innovation', 5, 1],
    ['Taking part in the management of public affairs', 7, 2],
    ['None of the nine', 0, 5],
  ]);
  expect(fields?.total?.slice(0, 3)).toEqual(['Total', 12, 18]);
});

test('ages are those of all visits, and say so', () => {
  const { 'ages-of-visits': ages } = tablesOf(activeParticipants, {
    kinds: [aKind({ girls: 1_600 })],
    ages: { '10-12': 3, '13-15': 397, '16-18': 800 },
  });

  expect(ages?.note).toMatch(/^Of all visits: how old active participants are is not recorded apart\./u);
  expect(ages?.rows).toEqual([
    ['10–12', { hidden: true }],
    ['13–15', { hidden: true }],
    ['16–18', expect.any(Number)],
    ['Age unknown (of all visits)', expect.any(Number)],
    ['The rest together', expect.any(Number)],
  ]);
});
