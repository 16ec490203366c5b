import { expect, test } from 'vitest';
import { describeEachStore } from '../support/stores.js';
import { aNetwork, now } from './cast.js';

describeEachStore('Targets', (underTest) => {
  test('one for a year and an indicator holds, the last one', async () => {
    const { records } = underTest().store;
    const { targets } = records;
    const { klub } = await aNetwork(records);
    const visits = { scopeId: klub.id, year: 2026, indicator: 'visits' } as const;
    const set = (value: number) => targets.set({ ...visits, value, setAt: now, setById: 'bo' });

    await set(100_000);
    await set(90_000.5);
    await targets.set({ ...visits, indicator: 'activities', value: 1, setAt: now, setById: 'bo' });
    await targets.set({ ...visits, year: 2027, value: 2, setAt: now, setById: 'bo' });

    expect(await targets.of([klub.id, 'nowhere'], 2026)).toEqual([
      { scopeId: klub.id, year: 2026, indicator: 'activities', value: 1 },
      { ...visits, value: 90_000.5 },
    ]);
  });

  test('one that is removed is gone, once', async () => {
    const { records } = underTest().store;
    const { targets } = records;
    const { klub } = await aNetwork(records);
    const visits = { scopeId: klub.id, year: 2026, indicator: 'visits' } as const;
    await targets.set({ ...visits, value: 100, setAt: now, setById: 'bo' });

    expect(await targets.remove(visits)).toBe(true);
    expect(await targets.remove(visits)).toBe(false);
    expect(await targets.of([klub.id], 2026)).toEqual([]);
  });
});
