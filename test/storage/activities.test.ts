import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { describeEachStore } from '../support/stores.js';
import { allOf, aNetwork, edit, evening, logged, minutesLater } from './cast.js';

describeEachStore('Activities', (underTest) => {
  test('an activity comes back just as it was logged', async () => {
    const { records } = underTest().store;
    const { klub } = await aNetwork(records);
    const activity = logged(klub, { loggedById: 'ana', loggedByLabel: 'Ana', loggedAtGiven: false });

    const added = await records.activities.add(activity);

    expect(added).toMatchObject({
      version: 1,
      record: evening,
      loggedAt: activity.loggedAt,
      deletedAt: null,
    });
    expect(await records.activities.byRef(activity)).toEqual(added);
    expect(await records.activities.byCode(klub.networkId, activity.code)).toEqual(added);
  });

  test('what nobody said stays unsaid', async () => {
    const { records } = underTest().store;
    const { klub } = await aNetwork(records);
    const record = {
      ...evening,
      start: null,
      title: null,
      ages: {},
      newcomers: 3,
      youthLeaders: 2,
      note: 'č',
    };

    const { id, centreId } = await records.activities.add(logged(klub, { record }));

    expect((await records.activities.byRef({ centreId, id }))?.record).toEqual(record);
  });

  test('a code is taken once in a network', async () => {
    const { records } = underTest().store;
    const [here, elsewhere] = [await aNetwork(records), await aNetwork(records)];
    await records.activities.add(logged(here.klub, { code: 'K7Q4M' }));

    expect(await records.activities.isCodeFree(here.network.id, 'K7Q4M')).toBe(false);
    await expect(records.activities.add(logged(here.zaric, { code: 'K7Q4M' }))).rejects.toThrow();
    expect(await records.activities.recentAt([here.zaric.id], 5)).toEqual([]);

    expect(await records.activities.isCodeFree(elsewhere.network.id, 'K7Q4M')).toBe(true);
    await records.activities.add(logged(elsewhere.klub, { code: 'K7Q4M' }));
    expect(await records.activities.count(here.network.id)).toBe(1);
  });

  test('a code finds nothing in another network', async () => {
    const { records } = underTest().store;
    const [here, elsewhere] = [await aNetwork(records), await aNetwork(records)];
    const { code } = await records.activities.add(logged(here.klub));

    expect(await records.activities.byCode(elsewhere.network.id, code)).toBeUndefined();
    expect((await records.activities.byCodes(elsewhere.network.id, [code])).size).toBe(0);
    expect([...(await records.activities.byCodes(here.network.id, [code, 'none'])).keys()]).toEqual([code]);
  });

  test('a row of a file is known again', async () => {
    const { records } = underTest().store;
    const { klub, zaric } = await aNetwork(records);
    await records.activities.addMany([logged(klub, { importKey: 'row 1' })]);

    expect([...(await records.activities.importedBefore(klub.id, ['row 1', 'row 2']))]).toEqual(['row 1']);
    expect((await records.activities.importedBefore(zaric.id, ['row 1'])).size).toBe(0);
  });

  test('recent activities come newest first without deleted ones', async () => {
    const { records } = underTest().store;
    const { klub, zaric } = await aNetwork(records);
    const ana = randomUUID();
    const first = await records.activities.add(logged(klub, { loggedById: ana }));
    const second = await records.activities.add(
      logged(zaric, { loggedById: ana, loggedAt: minutesLater(5) }),
    );
    const gone = await records.activities.add(logged(klub, { loggedById: ana, loggedAt: minutesLater(9) }));
    await records.activities.change(gone, 1, edit({ act: 'deleted', deleted: true }));

    expect(await records.activities.recentBy(ana, 5)).toEqual([second, first]);
    expect(await records.activities.recentBy(ana, 1)).toEqual([second]);
    expect(await records.activities.recentAt([klub.id], 5)).toEqual([first]);
    expect(await records.activities.recentAt([zaric.id, klub.id], 5)).toEqual([second, first]);
  });

  test("the person's usual types come before the centre's", async () => {
    const { records } = underTest().store;
    const { klub } = await aNetwork(records);
    const ana = randomUUID();
    const log = (type: string, loggedById: string, date = '2026-11-20') =>
      records.activities.add(logged(klub, { loggedById, record: { ...evening, type, date } }));
    for (const type of ['sport', 'sport', 'sport', 'food', 'music']) await log(type, 'somebody else');
    for (const type of ['music', 'games', 'games']) await log(type, ana);
    await log('homework', ana, '2026-08-01');

    expect(await records.activities.usualTypes(ana, [klub.id], '2026-08-22')).toEqual([
      'games',
      'music',
      'sport',
      'food',
    ]);
  });

  test('activities between two dates come in reading order', async () => {
    const { records } = underTest().store;
    const { klub, zaric } = await aNetwork(records);
    const log = async (code: string, at: typeof klub, date: string, start: string | null) =>
      records.activities.add(logged(at, { code, record: { ...evening, date, start } }));
    await log('too late', klub, '2026-11-03', null);
    await log('6', klub, '2026-11-02', null);
    await log('5', klub, '2026-11-01', '17:00');
    await log('4', zaric, '2026-11-01', '16:00');
    await log('3', klub, '2026-11-01', '16:00');
    await log('2', klub, '2026-11-01', '15:59');
    await log('1', zaric, '2026-11-01', null);
    await log('0b', klub, '2026-11-01', null);
    await log('0a', klub, '2026-11-01', null);
    await log('too early', klub, '2026-10-31', '23:00');

    const found = await allOf(records.activities.between([zaric.id, klub.id], '2026-11-01', '2026-11-02'));

    expect(found.map(({ code }) => code)).toEqual(['0a', '0b', '1', '2', '3', '4', '5', '6']);
  });

  test('a long span is found whole, in pages', async () => {
    const { records } = underTest().store;
    const { klub } = await aNetwork(records);
    const dates = Array.from({ length: 28 }, (_, day) => `2025-02-${String(day + 1).padStart(2, '0')}`);
    const many = dates.flatMap((date) =>
      Array.from({ length: 50 }, () => logged(klub, { record: { ...evening, date } })),
    );
    await records.activities.addMany(many);

    const pages: number[] = [];
    for await (const page of records.activities.between([klub.id], '2000-01-01', '2026-12-31')) {
      pages.push(page.length);
    }

    expect(pages.reduce((sum, length) => sum + length, 0)).toBe(1_400);
    expect(pages.length).toBeGreaterThan(0);
  });
});
