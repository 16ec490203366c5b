import { expect, test } from 'vitest';
import type { Records } from '../../src/core/ports.js';
import { openStore } from '../../src/storage/open-store.js';
import { describeEachStore } from '../support/stores.js';
import { aNetwork, edit, evening, logged, minutesLater, said, typed } from './cast.js';

describeEachStore('Activities of a day and a type', (underTest) => {
  test('of a day and a type the latest logged come first', async () => {
    const { records } = underTest().store;
    const { klub, zaric } = await aNetwork(records);
    const first = logged(klub);
    const second = logged(klub, { loggedAt: minutesLater(5) });
    const deleted = logged(klub);
    const others = [
      logged(klub, { record: { ...evening, type: 'sport' } }),
      logged(klub, { record: { ...evening, date: '2026-11-19' } }),
      logged(zaric),
    ];
    await records.activities.addMany([first, second, deleted, ...others]);
    await records.activities.change(deleted, 1, edit({ deleted: true }));

    const found = await records.activities.onDay(klub.id, '2026-11-20', 'hangout');

    expect(found.map(({ id }) => id)).toEqual([second.id, first.id]);
  });

  test('of two who log at once the second sees the first', async () => {
    const { store, url } = underTest();
    const other = await openStore(url);
    const { klub } = await aNetwork(store.records);
    const unlessThere = async ({ activities }: Records) => {
      const there = await activities.onDay(klub.id, '2026-11-20', 'hangout');
      if (there.length === 0) await activities.add(logged(klub));

      return said('done');
    };

    await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        (n % 2 === 0 ? store : other).handleOnce(typed(`/log ${n}`), unlessThere),
      ),
    );
    await other.close();

    expect(await store.records.activities.recentAt([klub.id], 99)).toHaveLength(1);
  });

  test('the last numbers of a type are those of the latest dates', async () => {
    const { records } = underTest().store;
    const { klub, zaric } = await aNetwork(records);
    const on = (date: string, girls: number) => logged(klub, { record: { ...evening, date, girls } });
    const [late, early, middle] = [on('2026-11-20', 1), on('2026-11-01', 2), on('2026-11-10', 3)];
    await records.activities.addMany([late, early, middle, logged(zaric)]);
    await records.activities.add(logged(klub, { record: { ...evening, type: 'sport' } }));

    expect(await records.activities.lastNumbers(klub.id, 'hangout', 2)).toEqual([
      { id: late.id, total: 12, durationMin: 180, volunteers: 2 },
      { id: middle.id, total: 14, durationMin: 180, volunteers: 2 },
    ]);
  });

  test('what was confirmed stays with the activity', async () => {
    const { records } = underTest().store;
    const { klub } = await aNetwork(records);
    const made = await records.activities.add(logged(klub));
    expect(made.confirmed).toEqual({});

    await records.activities.confirm(made, { total: 23 });
    await records.activities.change(made, 1, edit());

    expect((await records.activities.byRef(made))?.confirmed).toEqual({ total: 23 });
  });
});
