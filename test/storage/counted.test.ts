import { expect, test } from 'vitest';
import { describeEachStore } from '../support/stores.js';
import { aNetwork, edit, evening, logged } from './cast.js';

describeEachStore('entries read one by one', (underTest) => {
  test('add up as they stand now, without what was deleted', async () => {
    const { records } = underTest().store;
    const { klub, zaric } = await aNetwork(records);
    const within = { centreIds: [klub.id], from: '2026-11-16', to: '2026-11-22' };
    expect(await records.figures.counted(within)).toEqual({ activities: 0, visits: 0, minutes: 0 });

    await records.activities.add(logged(klub));
    const changed = await records.activities.add(logged(klub));
    await records.activities.change(changed, 1, edit({ record: { ...evening, girls: 30, durationMin: 60 } }));
    const gone = await records.activities.add(logged(klub));
    await records.activities.change(gone, 1, edit({ act: 'deleted', deleted: true }));
    await records.activities.add(logged(klub, { record: { ...evening, date: '2026-11-23' } }));
    await records.activities.add(logged(zaric));

    expect(await records.figures.counted(within)).toEqual({ activities: 2, visits: 64, minutes: 240 });
  });
});
