import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { activeParticipants } from '../../src/core/funders/active-participants.js';
import { dhis2 } from '../../src/core/funders/dhis2.js';
import { computeFiguresFrom } from '../../src/core/figures/compute-figures.js';
import { seenFromAbove } from '../../src/core/figures/figures-seen.js';
import type { Group } from '../../src/core/funders/groups.js';
import { keks } from '../../src/core/funders/keks.js';
import { tellView } from '../../src/core/funders/tell-view.js';
import type { TableTold, ViewTold } from '../../src/core/funders/view-told.js';
import { volunteerHours } from '../../src/core/funders/volunteer-hours.js';
import { readPeriod, type Period } from '../../src/core/period.js';
import type { Scope } from '../../src/core/structure.js';
import { templateVocabulary } from '../../src/core/vocabulary/template.js';
import { openStore, type OpenStore } from '../../src/storage/open-store.js';
import { nothing } from './figures/edge-parts.js';
import { keep, networks } from './figures/network.js';
import { oracleViews } from './figures/oracle-views.js';
import { sqlitePlace } from './places.js';

const now = new Date('2026-11-22T18:00:00Z');
const place = sqlitePlace();
const file = place.url.slice('file:'.length);
let store: OpenStore;
let scopes: readonly Scope[];

beforeAll(async () => {
  store = await openStore(place.url);
  const kept = [];
  for (const [number, one] of fc.sample(networks, { numRuns: 3, seed: 2020 }).entries())
    kept.push(await keep(one, store.records, `n${number}`));
  scopes = kept.flatMap((places) => places.slice(0, 2));
});

afterAll(async () => {
  await store.close();
  await place.remove();
});

const periods = ['2020', '2020-W53', '2020-12-24..2021-03-28'] as const;
const moments = [null, new Date('2021-01-03T23:00:00Z')] as const;

interface Drawn {
  readonly scope: Scope;
  readonly period: string;
  readonly asOf: Date | null;
}

/** The network and a municipality in every period, as now and as known at a moment. */
function* drawn(): Generator<Drawn> {
  for (const scope of scopes)
    for (const period of periods) for (const asOf of moments) yield { scope, period, asOf };
}

function told(view: FunderView, { scope, period: typed, asOf }: Drawn): Promise<ViewTold> {
  const asked = { scope, period: periodNamed(typed), now, asOf };

  return store.records.figures.atOneMoment(async (sources) => {
    const seen = seenFromAbove(await computeFiguresFrom(asked, sources), 5, asOf !== null);
    return tellView(view, seen, asked, sources);
  });
}

function periodNamed(typed: string): Period {
  const period = readPeriod(typed, '2026-11-22');
  if (!period) throw new Error(`${typed} is no period.`);

  return period;
}

function oracle({ scope, period: typed, asOf }: Drawn): ReturnType<typeof oracleViews> {
  const { from, to } = periodNamed(typed);

  return oracleViews(file, { scopeId: scope.id, from, to, now, asOf });
}

type FunderView = Parameters<typeof tellView>[0];
type Rows = Readonly<Record<string, readonly (number | null)[]>>;

/** The rows of a table that aren't all zero, by what they are about. */
function rowsOf(view: ViewTold, key: TableTold['key']): Rows {
  const table = view.kind === 'tables' ? view.tables.find((each) => each.key === key) : undefined;
  if (table?.kind !== 'groups') throw new Error(`There is no table ${key}.`);

  return Object.fromEntries(
    table.rows
      .filter(({ values }) => values.some((value) => value !== null && value !== 0))
      .map(({ group, values }) => [nameOf(group), values]),
  );
}

function nameOf(group: Group): string {
  switch (group.by) {
    case 'form':
      return group.form;
    case 'setting':
      return group.setting;
    case 'type':
      return group.type.key;
    case 'field':
      return group.field;
    case 'quarter':
      return `${group.period.from.slice(0, 4)}-Q${Math.ceil(Number(group.period.from.slice(5, 7)) / 3)}`;
    case 'age':
      return 'age';
  }
}

/** To a tenth, half-up. */
function tenths(units: number, by: number): number {
  return Math.floor((20 * units + by) / (2 * by)) / 10;
}

function hoursOf(minutes: string | number | undefined): number {
  return tenths(Number(minutes), 60);
}

test('weekly averages are what plain SQL says', { timeout: 120_000 }, async () => {
  for (const asked of drawn()) {
    const sql = oracle(asked);
    const weeks = Number(sql['weeks']?.[0]?.['n']);
    const expected = (sql['form'] ?? []).map(({ row, n, visits, minutes, volunteers }) => [
      row,
      [tenths(Number(n), weeks), tenths(Number(visits), weeks), tenths(Number(minutes), 60 * weeks)],
      tenths(Number(volunteers), weeks),
    ]);
    const rows = Object.entries(rowsOf(await told(keks, asked), 'weekly'));

    expect(rows.map(([row, values]) => [row, values.slice(0, 3), values[4]]).sort()).toEqual(expected.sort());
  }
});

test('active participants by field are what plain SQL says', { timeout: 120_000 }, async () => {
  for (const asked of drawn()) {
    const expected = (oracle(asked)['field'] ?? []).map(({ row, leaders, n, youth, together }) => [
      row,
      [leaders, n, youth, together],
    ]);
    const rows = Object.entries(rowsOf(await told(activeParticipants, asked), 'active-by-field'));

    expect(rows.map(([row, values]) => [row, values.slice(0, 4)]).sort()).toEqual(expected.sort());
  }
});

test('volunteer hours by kind and quarter are what plain SQL says', { timeout: 120_000 }, async () => {
  for (const asked of drawn()) {
    const sql = oracle(asked);
    const view = await told(volunteerHours, asked);

    for (const [key, by] of [
      ['volunteers-by-kind', 'type'],
      ['volunteers-by-quarter', 'quarter'],
    ] as const) {
      const rows = Object.entries(rowsOf(view, key)).map(([row, values]) => [row, values.slice(0, 2)]);
      const expected = (sql[by] ?? []).map(({ row, minutes, volunteers }) => [
        row,
        [hoursOf(minutes), volunteers],
      ]);

      expect(rows.sort()).toEqual(expected.sort());
    }
  }
});

test('what goes to DHIS2 of each centre is what plain SQL says', { timeout: 120_000 }, async () => {
  for (const asked of drawn()) {
    const period = periodNamed(asked.period);
    const view = await told(dhis2, asked);
    const values = view.kind === 'data-values' ? view.values : undefined;
    const codes = { staff: 'YW_STAFF', together: 'YW_TOGETHER', youth: 'YW_YOUTH' };
    const expected = (oracle(asked)['led'] ?? []).map(({ row, led, n }) => [
      row,
      codes[led as keyof typeof codes],
      String(n),
    ]);
    const sent = values?.dataValues
      .filter(({ dataElement, value }) => dataElement === 'YW_ACTIVITIES' && value !== '0')
      .map(({ orgUnit, categoryOptionCombo, value }) => [orgUnit, categoryOptionCombo, value]);

    expect(sent?.sort()).toEqual(period.kind === 'days' ? undefined : expected.sort());
  }
});

test('a kind that was changed before there were fields keeps that of the template', async () => {
  const [network] = await keep(nothing, store.records, 'old');
  const [hangout] = templateVocabulary;
  if (!network || !hangout) throw new Error('There is neither network nor kind.');
  await store.records.structure.putType(network.id, { ...hangout, usualMin: 45, field: 'health' });
  const database = new Sqlite(file);
  database.prepare('UPDATE ActivityType SET field = NULL WHERE networkId = ?').run(network.id);
  database.close();

  expect((await store.records.structure.vocabulary(network.id))[0]).toEqual({ ...hangout, usualMin: 45 });
});
