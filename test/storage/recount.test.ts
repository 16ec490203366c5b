import fc from 'fast-check';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { ActivityRecord } from '../../src/core/activity.js';
import type { SumDifference } from '../../src/core/ports.js';
import { openStore, type OpenStore } from '../../src/storage/open-store.js';
import { describeEachStore } from '../support/stores.js';
import { aNetwork, allOf, edit, evening, logged } from './cast.js';
import { keep, networks } from './figures/network.js';
import { sqlitePlace } from './places.js';

async function recounted(store: OpenStore): Promise<readonly SumDifference[]> {
  return (await allOf(store.recount())).flat();
}

describeEachStore('Recounting', (underTest) => {
  test('finds nothing after any history of edits', { timeout: 240_000 }, async () => {
    const { store } = underTest();
    let count = 0;

    await fc.assert(
      fc.asyncProperty(networks, async (drawn) => {
        const scopes = await keep(drawn, store.records, `n${(count += 1)}`);
        const centreIds = scopes.map(({ id }) => id);
        for (const [number, one] of (await store.records.activities.recentAt(centreIds, 9)).entries()) {
          const deleted = number % 2 === 0;
          const record: ActivityRecord = { ...evening, date: '2021-01-01', ages: { '13-15': number } };
          await store.records.activities.change(one, one.version, edit({ record, deleted }));
        }

        expect(await recounted(store)).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});

test('sums that went wrong are told and put right', async () => {
  const place = sqlitePlace();
  const store = await openStore(place.url);
  const { klub } = await aNetwork(store.records);
  await store.records.activities.add(logged(klub));

  const database = new Sqlite(place.url.slice('file:'.length));
  database.exec(`UPDATE "DayTotal" SET "girls" = 10; DELETE FROM "DayAges" WHERE "band" = '13-15';
    INSERT INTO "DayAges" SELECT "centreId", '2026-11-21', "type", "form", "setting", "ledBy", "band", 7 FROM "DayAges"`);
  database.close();

  const told = await recounted(store);

  expect(told.map(({ date, about, sum, off }) => [date, about.at(-1), sum, off]).sort()).toEqual([
    ['2026-11-20', '13-15', 'visits', 5],
    ['2026-11-20', 'staff', 'girls', 2],
    ['2026-11-21', '16-18', 'visits', -7],
  ]);
  expect(await recounted(store)).toEqual([]);
  await store.close();
  await place.remove();
});
