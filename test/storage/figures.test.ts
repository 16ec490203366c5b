import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordHeadline } from '../../src/assistant/wording/headline.js';
import { languages } from '../../src/core/calendar.js';
import { computeFigures } from '../../src/core/figures/compute-figures.js';
import { figuresJson } from '../../src/core/figures/figures-json.js';
import { readPeriod } from '../../src/core/period.js';
import type { KindSums } from '../../src/core/ports/figure-records.js';
import type { Scope } from '../../src/core/structure.js';
import { loadDemo } from '../../src/demo/load-demo.js';
import { plainText } from '../../src/locales/marks.js';
import { createWords } from '../../src/locales/words.js';
import { openStore, type OpenStore } from '../../src/storage/open-store.js';
import { describeEachStore } from '../support/stores.js';
import { agreements } from './figures/agreement.js';
import { keepBesides } from './figures/besides.js';
import { edges } from './figures/edges.js';
import { keep, networks } from './figures/network.js';
import { oracle } from './figures/oracle.js';
import { sqlitePlace } from './places.js';

const now = new Date('2026-11-22T18:00:00Z');
const words = createWords();

const headlinePage = `# The headline

What the demo network of seed 2020 tells of its year, put together from its entries in each language. A test writes this page and
holds it to them: \`npx vitest run test/storage/figures.test.ts --update\`.

`;

function addedUp(
  rows: readonly KindSums[],
  form: string,
  sum: 'activities' | 'minutes' | 'girls' | 'volunteerMin',
): number {
  return rows.filter((row) => row.form === form).reduce((total, row) => total + row[sum], 0);
}

interface Told {
  readonly reporting: unknown;
  readonly indicators: Readonly<Record<string, unknown>>;
}

async function told(store: OpenStore, scope: Scope, typed: string, asOf: Date | null): Promise<Told> {
  const period = readPeriod(typed, '2026-11-22');
  if (!period) throw new Error(`${typed} is no period.`);

  const { reporting, indicators } = figuresJson(
    await computeFigures({ scope, period, now, asOf }, store.records),
  );

  return { reporting, indicators };
}

function expected(file: string, scope: Scope, typed: string, asOf: Date | null): object {
  const period = readPeriod(typed, '2026-11-22');

  return oracle(file, { scopeId: scope.id, from: period?.from ?? '', to: period?.to ?? '', now, asOf });
}

const agreement = agreements();

/** One comparison of every indicator, counted for the page that shows them. */
async function compare(
  network: string,
  [from, fromFile]: readonly [OpenStore, string],
  scope: Scope,
  period: string,
  asOf: Date | null,
): Promise<void> {
  const said = await told(from, scope, period, asOf);

  expect(said, `${scope.name}, ${period}, as of ${String(asOf)}`).toEqual(
    expected(fromFile, scope, period, asOf),
  );
  agreement.add(network, said.indicators);
}

const place = sqlitePlace();
const file = place.url.slice('file:'.length);
let store: OpenStore;

beforeAll(async () => {
  store = await openStore(place.url);
});

afterAll(async () => {
  await store.close();
  await place.remove();
});

const moments = fc.option(
  fc.constantFrom(
    '2020-12-27T22:30:00Z',
    '2020-12-31T22:59:59Z',
    '2021-01-03T23:00:00Z',
    '2021-06-01T00:00:00Z',
  ),
);
const periods = fc.constantFrom(
  '2020-W53',
  '2020',
  '2021-W01',
  '2020-12',
  '2020-Q4',
  '2021',
  '2020-12-24..2021-03-28',
  '2020-W20',
);

test('any network adds up to what plain SQL says', { timeout: 300_000 }, async () => {
  let count = 0;

  await fc.assert(
    fc.asyncProperty(networks, periods, moments, async (drawn, period, moment) => {
      const asOf = moment === null ? null : new Date(moment);
      const kept = await keep(drawn, store.records, `n${(count += 1)}`);
      keepBesides(drawn.besides, kept, file);
      const scopes = await store.records.structure.within(kept[0]?.id ?? '');
      for (const scope of scopes) await compare('drawn at random', [store, file], scope, period, asOf);
    }),
    { numRuns: 40, seed: 2020 },
  );
});

test.each(edges.map((edge, number) => [edge.because, number, edge] as const))(
  '%s: plain SQL says the same',
  async (_, number, { drawn, periods: its }) => {
    const kept = await keep(drawn, store.records, `edge-${number}`);
    keepBesides(drawn.besides, kept, file);

    for (const scope of await store.records.structure.within(kept[0]?.id ?? '')) {
      for (const period of its) {
        for (const asOf of [null, new Date('2020-12-31T12:00:00Z'), new Date('2021-04-01T00:00:00Z')])
          await compare('edges by hand', [store, file], scope, period, asOf);
      }
    }
  },
);

test('as of a moment after everything is how it stands', { timeout: 120_000 }, async () => {
  let count = 0;

  await fc.assert(
    fc.asyncProperty(networks, periods, async (drawn, period) => {
      const [network] = await keep(drawn, store.records, `a${(count += 1)}`);
      if (network)
        expect(await told(store, network, period, now)).toEqual(await told(store, network, period, null));
    }),
    { numRuns: 10 },
  );
});

describe('the demo network', () => {
  const own = sqlitePlace();
  const ownFile = own.url.slice('file:'.length);
  let demo: OpenStore;
  let scopes: readonly Scope[];

  beforeAll(async () => {
    demo = await openStore(own.url);
    await loadDemo(demo, { now, seed: 2020 });
    const [network] = await demo.records.structure.networks();
    scopes = await demo.records.structure.within(network?.id ?? '');
    if (network) {
      await demo.records.structure.putKeyFigures({
        scopeId: network.id,
        year: 2020,
        netCostCents: 123_456_789n,
        youngResidents: 98_765,
      });
    }
  });

  afterAll(async () => {
    await demo.close();
    await own.remove();
  });

  test('tells the headline of September 2020', async () => {
    const [network] = scopes;
    const figures = network && (await told(demo, network, '2020-01-01..2020-09-04', null));

    expect(figures).toMatchObject({
      reporting: { centres: 26, of: 26 },
      indicators: { youth_led_share: { value: 12, unit: '% of activities' } },
    });
    expect(JSON.stringify(figures)).toMatch(
      /"activities":\{"value":85\d\d,.*"visits":\{"value":79\d\d\d,.*"volunteers":\{"value":65\d\d,/u,
    );
  });

  test('tells it in three languages, and the page has it', async () => {
    const [network] = scopes;
    const period = readPeriod('2020', '2026-11-22');
    if (!network || !period) throw new Error('There is no demo network.');
    const figures = await computeFigures({ scope: network, period, now, asOf: null }, demo.records);
    const sentences = languages.map((language) => `> ${plainText(wordHeadline(figures, words(language)))}`);

    await expect(`${headlinePage}${sentences.join('\n\n')}\n`).toMatchFileSnapshot('../../docs/headline.md');
  });

  test.each([
    ['2020', null],
    ['2020-01-01..2020-09-04', '2020-06-30T12:00:00Z'],
    ['2020-W20', null],
    ['2026-W46', null],
    ['2026-W47', '2026-11-20T17:00:00Z'],
    ['2026-W40', null],
  ])(
    'agrees with plain SQL on %s as of %s, for every scope',
    { timeout: 300_000 },
    async (period, moment) => {
      const asOf = moment === null ? null : new Date(moment);

      for (const scope of scopes) await compare('the demo', [demo, ownFile], scope, period, asOf);
    },
  );

  test('the page of comparisons is up to date', async () => {
    await expect(agreement.page()).toMatchFileSnapshot('../../docs/figures.md');
  });
});

describeEachStore('Figures', (underTest) => {
  test('by centre add up to the whole', async () => {
    const [drawn] = fc.sample(networks, { numRuns: 1, seed: 7 });
    const { records } = underTest().store;
    const scopes = drawn ? await keep(drawn, records, 'by-centre') : [];
    const centreIds = scopes.filter(({ kind }) => kind === 'centre').map(({ id }) => id);
    const period = { from: '2020-01-01', to: '2021-12-31' };

    for (const centreId of centreIds) {
      const own = await records.figures.sums({ centreIds: [centreId], ...period });
      const byCentre = await records.figures.sumsByCentre({ centreIds, ...period });
      const rows = byCentre.get(centreId) ?? [];

      for (const form of ['open', 'group'])
        for (const sum of ['activities', 'minutes', 'girls', 'volunteerMin'] as const)
          expect(addedUp(rows, form, sum)).toBe(addedUp(own, form, sum));
    }
  });

  test('say the same as in SQLite', { timeout: 120_000 }, async () => {
    const drawn = fc.sample(networks, { numRuns: 4, seed: 1 });

    for (const [number, one] of drawn.entries()) {
      const name = `${underTest().url.slice(0, 4)}${number}`;
      const here = await keep(one, underTest().store.records, name);
      const inSqlite = await keep(one, store.records, name);

      for (const [which, scope] of here.entries()) {
        const same = inSqlite[which] ?? scope;
        for (const asOf of [null, new Date('2021-01-01T00:00:00Z')]) {
          expect(await told(underTest().store, scope, '2020-12-21..2021-01-10', asOf)).toEqual(
            await told(store, same, '2020-12-21..2021-01-10', asOf),
          );
        }
      }
    }
  });
});
