import { expect, test } from 'vitest';
import { z } from 'zod';
import { dataValueSet, type DataValueSet } from '../../../src/core/funders/data-value-set.js';
import { dhis2 } from '../../../src/core/funders/dhis2.js';
import { dhis2Period } from '../../../src/core/funders/dhis2-period.js';
import type { Figures } from '../../../src/core/figures/figure.js';
import { orgUnits } from '../../../src/core/funders/org-units.js';
import { readPeriod } from '../../../src/core/period.js';
import type { Scope } from '../../../src/core/structure.js';
import { aScope, week } from '../figures/basis.js';
import { aKind } from '../../support/a-kind.js';

/** As the page on `/api/dataValueSets` of DHIS2’s developer documentation says: bulk, so each value has its place and period. */
const idScheme = z.union([z.enum(['UID', 'NAME', 'CODE']), z.templateLiteral(['ATTRIBUTE:', z.string()])]);
const filled = z.string().min(1);
const documented = z.strictObject({
  dataElementIdScheme: idScheme,
  categoryOptionComboIdScheme: idScheme,
  attributeOptionComboIdScheme: idScheme,
  orgUnitIdScheme: idScheme,
  dataValues: z.array(
    z.strictObject({
      dataElement: filled,
      period: z.string().regex(/^\d{4}(?:\d{4}|\d{2}|W[1-9]\d?|Q[1-4]|S[12])?$/u),
      orgUnit: filled,
      categoryOptionCombo: filled,
      attributeOptionCombo: filled,
      value: z.string().regex(/^\d+(?:\.\d+)?$/u),
      comment: filled,
    }),
  ),
});

const klub: Scope = { ...aScope, id: 'klub', kind: 'centre', name: 'Klub Lipa' };
const zaric: Scope = { ...klub, id: 'zaric', name: 'Žarič' };
const silent: Scope = { ...klub, id: 'silent', name: 'MC Reka' };

const figures: Figures = {
  scope: aScope,
  period: week,
  asOf: new Date('2026-11-23T08:00:00Z'),
  reporting: { of: [klub, zaric, silent], centres: [klub, zaric], missing: [silent], onHoliday: [] },
  weeks: { all: 1, active: 1 },
  indicators: {} as Figures['indicators'],
};

const sums = new Map([
  [
    'klub',
    [
      aKind({ activities: 2, minutes: 150, girls: 11, boys: 9, volunteers: 3, volunteerMin: 450 }),
      aKind({ form: 'group', ledBy: 'youth', activities: 1, minutes: 60, unknown: 4, youthLeaders: 2 }),
    ],
  ],
]);

const sent: DataValueSet = dataValueSet(dhis2.mapping, {
  figures,
  sums,
  orgUnits: orgUnits([aScope, klub, zaric, silent]),
  period: '2026W47',
});

test('a data value set is as DHIS2 documents it', () => {
  expect(documented.parse(JSON.parse(JSON.stringify(sent)))).toEqual(sent);
});

test('a centre sends its values by option', () => {
  const its = sent.dataValues.filter(({ orgUnit }) => orgUnit === 'Klub Lipa');

  expect(
    its.map(
      ({ dataElement, categoryOptionCombo, value }) => `${dataElement} ${categoryOptionCombo} ${value}`,
    ),
  ).toEqual([
    'YW_ACTIVITIES YW_STAFF 2',
    'YW_ACTIVITIES YW_TOGETHER 0',
    'YW_ACTIVITIES YW_YOUTH 1',
    'YW_ACTIVITY_HOURS YW_OPEN 2.5',
    'YW_ACTIVITY_HOURS YW_GROUP 1',
    'YW_VISITS YW_OPEN 20',
    'YW_VISITS YW_GROUP 4',
    'YW_YOUNG_PRODUCERS default 2',
    'YW_VOLUNTEERS default 3',
    'YW_VOLUNTEER_HOURS default 7.5',
  ]);
});

test('a value says of when it is and how much of it is known', () => {
  expect(sent.dataValues[0]).toMatchObject({
    period: '2026W47',
    attributeOptionCombo: 'default',
    comment: 'as of 2026-11-23T08:00:00.000Z; 2 of 3 centres reporting',
  });
});

test('a value of a period that is not over says so', () => {
  const running = { ...figures, asOf: new Date('2026-11-22T08:00:00Z') };
  const values = dataValueSet(dhis2.mapping, {
    figures: running,
    sums,
    orgUnits: new Map(),
    period: '2026W47',
  });

  expect(values.dataValues[0]?.comment).toMatch(/; the period is not over yet$/u);
});

test('a centre that marked its days and did nothing sends zeros', () => {
  const its = sent.dataValues.filter(({ orgUnit }) => orgUnit === 'Žarič');

  expect(its).toHaveLength(10);
  expect(new Set(its.map(({ value }) => value))).toEqual(new Set(['0']));
});

test('two centres of one name are told apart by their municipality', () => {
  const krsko: Scope = { ...aScope, id: 'krsko', name: 'Krško', municipalityId: 'krsko' };
  const namesake: Scope = { ...klub, id: 'other', municipalityId: 'krsko', name: 'KLUB lipa' };

  expect([...orgUnits([aScope, krsko, klub, zaric, namesake]).values()]).toEqual([
    'Celje',
    'Krško',
    'Klub Lipa (Celje)',
    'Žarič',
    'KLUB lipa (Krško)',
  ]);
});

test('a centre that said nothing sends nothing', () => {
  expect(sent.dataValues.filter(({ orgUnit }) => orgUnit === 'MC Reka')).toEqual([]);
});

test.each([
  ['2026-W47', '2026W47'],
  ['2026-W05', '2026W5'],
  ['2026-11', '202611'],
  ['2026-Q4', '2026Q4'],
  ['2026-H2', '2026S2'],
  ['2026', '2026'],
  ['2026-11-22..2026-11-22', '20261122'],
  ['2026-11-01..2026-11-22', null],
])('%s is %s to DHIS2', (typed, period) => {
  const read = readPeriod(typed, '2026-11-22');

  expect(read && dhis2Period(read)).toBe(period);
});
