import { expect, test } from 'vitest';
import { describeEachStore } from '../support/stores.js';
import { allOf, aNetwork, edit, evening, logged, minutesLater } from './cast.js';

const many = 1_500;

describeEachStore('Many activities at once', (underTest) => {
  test('all have their first version, receipt and totals', { timeout: 120_000 }, async () => {
    const { records, dayTotals } = underTest().store;
    const { klub, network } = await aNetwork(records);
    const activities = Array.from({ length: many }, (_, n) =>
      logged(klub, {
        loggedAt: minutesLater(-n),
        record: { ...evening, note: `zapis ${n}`, newcomers: n % 3 },
      }),
    );

    await records.activities.addMany(activities);

    const one = activities[many - 1];
    if (!one) throw new Error('There are many.');
    const stored = await records.activities.byCode(network.id, one.code);
    expect(stored).toMatchObject({ id: one.id, record: one.record, loggedAt: one.loggedAt });
    expect(await records.activities.history(one)).toMatchObject([{ version: 1, record: one.record }]);
    expect(await records.activities.count(network.id)).toBe(many);
    expect(await allOf(records.activities.between([klub.id], '2026-11-20', '2026-11-20'))).toHaveLength(many);
    expect(await dayTotals.between([klub.id], '2026-11-20', '2026-11-20')).toMatchObject([
      { activities: many, girls: many * 12, newcomers: many, ages: { '13-15': many * 5, '16-18': many * 9 } },
    ]);
  });

  test('what became of one comes with it', async () => {
    const { records, dayTotals } = underTest().store;
    const { klub } = await aNetwork(records);
    const shorter = { ...evening, durationMin: 60, ages: { '10-12': 1 } };
    const history = [
      edit({ record: shorter, delayMin: 3, changedById: 'ana' }),
      edit({ act: 'undone', undoes: 2, changedAt: minutesLater(2) }),
      edit({ record: shorter, changedAt: minutesLater(3) }),
    ];
    const [added, changed] = [logged(klub, { history }), logged(klub)];
    const gone = logged(klub, { history: [edit({ act: 'deleted', deleted: true })] });

    await records.activities.addMany([added, changed, gone]);
    for (const [before, change] of history.entries()) {
      await records.activities.change(changed, before + 1, change);
    }

    const changedOneByOne = await records.activities.history(changed);
    expect(await records.activities.history(added)).toEqual(
      changedOneByOne.map((state) => ({ ...state, id: added.id })),
    );
    expect(await records.activities.byRef(added)).toMatchObject({ version: 4, record: shorter });
    expect(await records.activities.byRef(gone)).toMatchObject({ version: 2, deletedAt: minutesLater(1) });
    expect(await dayTotals.between([klub.id], '2026-11-20', '2026-11-20')).toMatchObject([
      { activities: 2, minutes: 120, ages: { '10-12': 2 } },
    ]);
  });

  test('others get many turns meanwhile', { timeout: 120_000 }, async () => {
    const { store } = underTest();
    const { klub } = await aNetwork(store.records);
    const activities = Array.from({ length: many }, () => logged(klub));
    let [turns, adding] = [0, true];
    const takeTurns = () => {
      turns += 1;
      if (adding) setImmediate(takeTurns);
    };

    takeTurns();
    await store.transact((open) => open.activities.addMany(activities));
    adding = false;

    // Fifteen statements for the activities alone, and more for what comes with each.
    expect(turns).toBeGreaterThan(45);
  });
});
