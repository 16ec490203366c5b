import { expect, test } from 'vitest';
import { visitsFigures } from '../../src/core/charts/visits-figures.js';
import { describeEachStore } from '../support/stores.js';
import { aNetwork, evening, logged } from './cast.js';

describeEachStore('visits by day', (underTest) => {
  test('visits of all centres are added up by their date', async () => {
    const { records } = underTest().store;
    const { klub, network } = await aNetwork(records);
    for (const [date, girls] of [
      ['2026-11-16', 5],
      ['2026-11-16', 2],
      ['2026-11-18', 1],
      ['2025-11-17', 3],
    ] as const) {
      const record = { ...evening, date, girls, boys: 0, nonbinary: 0, unknown: 0 };
      await records.activities.add(logged(klub, { record }));
    }
    const within = { centreIds: [klub.id], from: '2026-11-16', to: '2026-11-22' };

    expect(
      [...(await records.figures.visitsByDay(within))].sort((a, b) => (a.date < b.date ? -1 : 1)),
    ).toEqual([
      { date: '2026-11-16', visits: 7 },
      { date: '2026-11-18', visits: 1 },
    ]);
    expect(await records.figures.visitsByDay({ ...within, centreIds: [] })).toEqual([]);

    const asked = { scope: network, period: within, now: new Date('2026-11-20T12:00:00Z') };
    const { steps } = await visitsFigures(asked, records);

    expect(steps.map(({ visits }) => visits)).toEqual([7, 0, 1, 0, 0, null, null]);
    expect(steps.map(({ lastYear }) => lastYear)).toEqual([3, 0, 0, 0, 0, 0, 0]);
  });
});
