import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { standingChange } from '../../src/core/history.js';
import { describeEachStore } from '../support/stores.js';
import { aNetwork, edit, evening, logged, minutesLater, now } from './cast.js';

const shorter = { ...evening, durationMin: 60, ages: { '10-12': 1 }, title: null };

describeEachStore('Versions', (underTest) => {
  test('a change keeps the earlier version', async () => {
    const { activities } = underTest().store.records;
    const { klub } = await aNetwork(underTest().store.records);
    const activity = await activities.add(logged(klub, { loggedById: 'ana' }));

    const changed = await activities.change(activity, 1, edit({ record: shorter, changedById: 'bor' }));

    expect(changed).toEqual({ ...activity, version: 2, record: shorter });
    expect(await activities.byRef(activity)).toEqual(changed);
    expect(await activities.history(activity)).toMatchObject([
      { version: 1, act: 'made', record: evening, deleted: false, changedAt: now, changedById: 'ana' },
      { version: 2, act: 'edited', record: shorter, changedAt: minutesLater(1), changedById: 'bor' },
    ]);
  });

  test('a change from a stale version changes nothing', async () => {
    const { store } = underTest();
    const { activities } = store.records;
    const { klub } = await aNetwork(store.records);
    const activity = await activities.add(logged(klub));
    const changed = await activities.change(activity, 1, edit({ record: shorter }));

    expect(await activities.change(activity, 1, edit())).toBeUndefined();
    expect(await activities.change(activity, 3, edit())).toBeUndefined();
    expect(await activities.byRef(activity)).toEqual(changed);
    expect(await activities.history(activity)).toHaveLength(2);
  });

  test('of ten changes at once one gets through', async () => {
    const { activities } = underTest().store.records;
    const { klub } = await aNetwork(underTest().store.records);
    const activity = await activities.add(logged(klub));

    const results = await Promise.all(
      Array.from({ length: 10 }, (_, minutes) =>
        activities.change(activity, 1, edit({ record: { ...evening, durationMin: 10 + minutes } })),
      ),
    );

    expect(results.filter((result) => result !== undefined)).toHaveLength(1);
    expect(await activities.history(activity)).toHaveLength(2);
  });

  test('a change of what never was changes nothing', async () => {
    const { activities } = underTest().store.records;
    const { klub } = await aNetwork(underTest().store.records);

    expect(await activities.change({ centreId: klub.id, id: 'none' }, 1, edit())).toBeUndefined();
  });

  test('a deleted activity stays to be found and restored', async () => {
    const { activities } = underTest().store.records;
    const { klub, network } = await aNetwork(underTest().store.records);
    const activity = await activities.add(logged(klub));

    await activities.change(activity, 1, edit({ act: 'deleted', deleted: true }));
    expect(await activities.byCode(network.id, activity.code)).toMatchObject({
      deletedAt: minutesLater(1),
    });

    const restored = await activities.change(activity, 2, edit({ act: 'restored' }));
    expect(restored).toMatchObject({ version: 3, deletedAt: null });
  });

  test('a change taken back is marked so in the history', async () => {
    const { activities } = underTest().store.records;
    const { klub } = await aNetwork(underTest().store.records);
    const activity = await activities.add(logged(klub));
    await activities.change(activity, 1, edit({ record: shorter }));
    await activities.change(activity, 2, edit({ act: 'undone', undoes: 2, changedAt: minutesLater(3) }));

    const history = await activities.history(activity);

    expect(history.map(({ undoneAt }) => undoneAt)).toEqual([null, minutesLater(3), null]);
    expect(standingChange(history)?.change.version).toBe(1);
  });

  test('what a person changed last comes first', async () => {
    const { activities } = underTest().store.records;
    const { klub, zaric } = await aNetwork(underTest().store.records);
    const ana = randomUUID();
    const first = await activities.add(logged(klub, { loggedById: ana }));
    const second = await activities.add(logged(zaric, { loggedById: ana, loggedAt: minutesLater(2) }));
    const ref = ({ centreId, id }: typeof first) => ({ centreId, id });
    expect(await activities.lastChangedBy(ana, 5)).toEqual([ref(second), ref(first)]);

    await activities.change(first, 1, edit({ changedById: ana, changedAt: minutesLater(4) }));
    expect(await activities.lastChangedBy(ana, 5)).toEqual([ref(first), ref(second)]);
    expect(await activities.lastChangedBy(ana, 1)).toEqual([ref(first)]);

    const undo = edit({ act: 'undone', undoes: 2, changedById: ana, changedAt: minutesLater(5) });
    await activities.change(first, 2, undo);
    expect(await activities.lastChangedBy(ana, 5)).toEqual([ref(second), ref(first)]);
  });

  test('removed words leave who and when', async () => {
    const { activities } = underTest().store.records;
    const { klub } = await aNetwork(underTest().store.records);
    const activity = await activities.add(logged(klub, { record: { ...evening, note: 'Marko' } }));
    await activities.change(activity, 1, edit({ record: { ...evening, note: 'somebody' } }));

    await activities.removeText(activity, 'note', [1], { at: minutesLater(2), byId: 'bor' });

    expect(await activities.history(activity)).toMatchObject([
      { record: { ...evening, note: null }, textRemoved: { at: minutesLater(2), byId: 'bor' } },
      { record: { ...evening, note: 'somebody' }, textRemoved: null },
    ]);
    expect(await activities.byRef(activity)).toMatchObject({ version: 2, record: { note: 'somebody' } });
  });
});
