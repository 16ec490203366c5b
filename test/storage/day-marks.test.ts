import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { DayMark } from '../../src/core/day-mark.js';
import type { Scope } from '../../src/core/structure.js';
import { describeEachStore } from '../support/stores.js';
import { aNetwork, minutesLater, now } from './cast.js';

const roomId = null;

function closed(at: Scope, differences: Partial<DayMark> = {}): DayMark {
  return {
    centreId: at.id,
    id: randomUUID(),
    date: '2026-11-20',
    state: 'closed',
    from: null,
    to: null,
    reason: 'inventura',
    loggedAt: now,
    loggedById: null,
    takenBackAt: null,
    ...differences,
  };
}

describeEachStore('Day marks', (underTest) => {
  test('a mark comes back as it was made', async () => {
    const { records } = underTest().store;
    const { klub } = await aNetwork(records);
    const mark = closed(klub, { state: 'open', from: '14:00', to: '19:30', reason: null, loggedById: 'ana' });

    await records.dayMarks.add({ ...mark, roomId });

    expect(await records.dayMarks.on(klub.id, '2026-11-20')).toEqual(mark);
    expect(await records.dayMarks.on(klub.id, '2026-11-21')).toBeUndefined();
  });

  test('the latest mark of a date holds', async () => {
    const { records } = underTest().store;
    const { klub } = await aNetwork(records);
    const later = closed(klub, { state: 'open', loggedAt: minutesLater(5) });
    await records.dayMarks.addMany([later, closed(klub)]);

    expect(await records.dayMarks.on(klub.id, '2026-11-20')).toEqual(later);
  });

  test('a cancelled session never replaces open or closed', async () => {
    const { records } = underTest().store;
    const { klub } = await aNetwork(records);
    const cancelled = closed(klub, { state: 'cancelled', loggedAt: minutesLater(5) });
    await records.dayMarks.add({ ...cancelled, roomId });
    expect(await records.dayMarks.on(klub.id, '2026-11-20')).toEqual(cancelled);

    const mark = closed(klub);
    await records.dayMarks.add({ ...mark, roomId });
    expect(await records.dayMarks.on(klub.id, '2026-11-20')).toEqual(mark);
  });

  test('a mark is found by its id, also when it was taken back', async () => {
    const { records } = underTest().store;
    const { klub } = await aNetwork(records);
    const mark = closed(klub);
    await records.dayMarks.add({ ...mark, roomId });
    await records.dayMarks.takeBack(klub.id, mark.id, minutesLater(5));

    const found = await records.dayMarks.byId([klub.id], mark.id);

    expect(found).toEqual({ ...mark, takenBackAt: minutesLater(5) });
    expect(await records.dayMarks.byId([], mark.id)).toBeUndefined();
    expect(await records.dayMarks.byId([klub.id], 'none')).toBeUndefined();
  });

  test('a mark taken back no longer holds', async () => {
    const { records } = underTest().store;
    const { klub } = await aNetwork(records);
    const ana = randomUUID();
    const [first, second] = [
      closed(klub, { loggedById: ana }),
      closed(klub, { loggedById: ana, loggedAt: minutesLater(5) }),
    ];
    await records.dayMarks.addMany([first, second]);
    expect(await records.dayMarks.latestBy(ana)).toEqual(second);

    await records.dayMarks.takeBack(klub.id, second.id, minutesLater(9));

    expect(await records.dayMarks.on(klub.id, '2026-11-20')).toEqual(first);
    expect(await records.dayMarks.latestBy(ana)).toEqual(first);
    expect(await records.dayMarks.between([klub.id], '2026-11-20', '2026-11-20')).toEqual([first]);
  });

  test('marks come by date and name of centre', async () => {
    const { records } = underTest().store;
    const { klub, zaric } = await aNetwork(records);
    const { klub: elsewhere } = await aNetwork(records);
    const marks = [
      closed(klub, { date: '2026-11-01' }),
      closed(zaric, { date: '2026-11-01' }),
      closed(klub, { date: '2026-11-02' }),
    ];
    await records.dayMarks.addMany([
      ...marks.toReversed(),
      closed(elsewhere, { date: '2026-11-01' }),
      closed(klub, { date: '2026-11-03' }),
    ]);

    expect(await records.dayMarks.between([zaric.id, klub.id], '2026-11-01', '2026-11-02')).toEqual(marks);
  });
});
