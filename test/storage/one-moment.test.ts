import { expect, test } from 'vitest';
import type { FigureSources } from '../../src/core/ports/figure-records.js';
import type { Scope } from '../../src/core/structure.js';
import { openStore } from '../../src/storage/open-store.js';
import { describeEachStore } from '../support/stores.js';
import { aNetwork, logged, said, typed } from './cast.js';

async function countAt(centre: Scope, { figures }: Pick<FigureSources, 'figures'>): Promise<number> {
  const kinds = await figures.sums({ centreIds: [centre.id], from: '2026-11-20', to: '2026-11-20' });

  return kinds.reduce((sum, { activities }) => sum + activities, 0);
}

describeEachStore('One moment', (underTest) => {
  test('what another process writes meanwhile is not seen', async () => {
    const { store, url } = underTest();
    const { klub } = await aNetwork(store.records);
    const other = await openStore(url);
    await store.records.activities.add(logged(klub));

    const counts = await store.records.figures.atOneMoment(async (sources) => {
      const before = await countAt(klub, sources);
      await other.records.activities.add(logged(klub));

      return [before, await countAt(klub, sources)];
    });

    expect(counts).toEqual([1, 1]);
    expect(await countAt(klub, store.records)).toBe(2);
    await other.close();
  });

  test('what this process writes meanwhile comes after it', async () => {
    const { store } = underTest();
    const { klub } = await aNetwork(store.records);
    let writing: Promise<unknown> = Promise.resolve();

    const counts = await store.records.figures.atOneMoment(async (sources) => {
      const before = await countAt(klub, sources);
      writing = store.records.activities.add(logged(klub));

      return [before, await countAt(klub, sources)];
    });
    await writing;

    expect(counts).toEqual([0, 0]);
    expect(await countAt(klub, store.records)).toBe(1);
  });

  test('a transaction sees its own writing in it', async () => {
    const { store } = underTest();
    const { klub } = await aNetwork(store.records);

    const count = await store.transact(async (records) => {
      await records.activities.add(logged(klub));

      return records.figures.atOneMoment((sources) => countAt(klub, sources));
    });

    expect(count).toBe(1);
    expect(await countAt(klub, store.records)).toBe(1);
  });

  test('an answer to a chat sees one moment, and has its effect once', async () => {
    const { store, url } = underTest();
    const { klub, zaric } = await aNetwork(store.records);
    const other = await openStore(url);
    const counts: number[] = [];
    let writing: Promise<unknown> = Promise.resolve();

    await store.handleOnce(typed('/stats'), async (records) => {
      await records.activities.add(logged(zaric));
      await records.figures.atOneMoment(async (sources) => {
        counts.push(await countAt(klub, sources));
        writing = other.records.activities.add(logged(klub));
        // In SQLite it has to wait for us.
        if (url.startsWith('postgresql:')) await writing;
        counts.push(await countAt(klub, sources));
      });

      return said('3 h');
    });
    await writing;

    expect(counts).toEqual([0, 0]);
    expect(await countAt(klub, store.records)).toBe(1);
    expect(await countAt(zaric, store.records)).toBe(1);
    await other.close();
  });
});
