import { expect, test } from 'vitest';
import type { FigureSources } from '../../src/core/ports/figure-records.js';
import type { Scope } from '../../src/core/structure.js';
import { openStore } from '../../src/storage/open-store.js';
import { describeEachStore } from '../support/stores.js';
import { aNetwork, logged, now, said, typed } from './cast.js';

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

  test('what this process writes meanwhile is kept at once, and is not seen', async () => {
    const { store } = underTest();
    const { klub } = await aNetwork(store.records);

    const counts = await store.records.figures.atOneMoment(async (sources) => {
      const before = await countAt(klub, sources);
      await store.records.activities.add(logged(klub));
      await store.transact(({ activities }) => activities.add(logged(klub)));
      await store.handleOnce(typed('3 h'), async ({ activities }) => {
        await activities.add(logged(klub));
        return said('3 h');
      });

      return [before, await countAt(klub, sources), await countAt(klub, store.records)];
    });

    expect(counts).toEqual([0, 0, 3]);
  });

  test('it sees all that was kept before it began', async () => {
    const { store } = underTest();
    const { klub } = await aNetwork(store.records);
    const counts: number[] = [];

    for (let times = 0; times < 3; times += 1) {
      await store.records.activities.add(logged(klub));
      counts.push(await store.records.figures.atOneMoment((sources) => countAt(klub, sources)));
    }

    expect(counts).toEqual([1, 2, 3]);
  });

  test('many are read at the same time, also one within another', async () => {
    const { store } = underTest();
    const { klub } = await aNetwork(store.records);
    const many = Array.from({ length: 7 }, () =>
      store.records.figures.atOneMoment(async (sources) => {
        const before = await countAt(klub, sources);
        await store.records.activities.add(logged(klub));

        return (await sources.figures.atOneMoment((same) => countAt(klub, same))) - before;
      }),
    );

    expect(await Promise.all(many)).toEqual(Array(7).fill(0));
    expect(await countAt(klub, store.records)).toBe(7);
  });

  test('whoever fails in one leaves room for the next', async () => {
    const { store } = underTest();
    const { klub } = await aNetwork(store.records);

    for (let times = 0; times < 9; times += 1) {
      const failing = store.records.figures.atOneMoment(async (sources) => {
        await countAt(klub, sources);
        throw new Error('It stumbled.');
      });
      await expect(failing).rejects.toThrow('It stumbled.');
    }

    expect(await store.records.figures.atOneMoment((sources) => countAt(klub, sources))).toBe(0);
  });

  test('what is planned and what a place means to reach is of that moment', async () => {
    const { store } = underTest();
    const { klub } = await aNetwork(store.records);
    const target = { scopeId: klub.id, year: 2026, indicator: 'visits', value: 500 } as const;
    await store.records.targets.set({ ...target, setAt: now, setById: 'ana' });

    await store.records.moments.atOneMoment(async (moment) => {
      expect(await moment.targets.of([klub.id], 2026)).toEqual([target]);
      const [before] = await moment.figures.openingPlans([klub.id]);
      await store.records.targets.remove(target);
      await store.records.structure.addHolidays(klub.id, ['2026-11-20']);

      expect(await moment.targets.of([klub.id], 2026)).toEqual([target]);
      expect(await moment.figures.openingPlans([klub.id])).toEqual([before]);
    });

    const [since] = await store.records.figures.openingPlans([klub.id]);
    expect(since?.holidays).toEqual(['2026-11-20']);
    expect(await store.records.targets.of([klub.id], 2026)).toEqual([]);
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
