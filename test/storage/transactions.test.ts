import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Scope } from '../../src/core/structure.js';
import { openStore } from '../../src/storage/open-store.js';
import { describeEachStore } from '../support/stores.js';
import { aNetwork, logged } from './cast.js';

describeEachStore('Transactions', (underTest) => {
  test('a write beside a transaction that fails survives', async () => {
    const { store } = underTest();
    const { klub } = await aNetwork(store.records);
    const [kept, lost] = [logged(klub), logged(klub)];
    let beside: Promise<unknown> = Promise.resolve();

    const failing = store.transact(async ({ activities }) => {
      await activities.add(lost);
      beside = store.records.activities.add(kept);
      throw new Error('No.');
    });

    await expect(failing).rejects.toThrow('No.');
    await beside;
    expect(await store.records.activities.byRef(kept)).toBeDefined();
    expect(await store.records.activities.byRef(lost)).toBeUndefined();
  });

  test('a read beside an open transaction does not see it', async () => {
    const { store } = underTest();
    const { klub } = await aNetwork(store.records);
    const activity = logged(klub);
    let seen: Promise<unknown> = Promise.resolve();

    const failing = store.transact(async ({ activities }) => {
      await activities.add(activity);
      seen = store.records.activities.byRef(activity);
      expect(await activities.byRef(activity)).toBeDefined();
      throw new Error('No.');
    });

    await expect(failing).rejects.toThrow('No.');
    expect(await seen).toBeUndefined();
  });

  test('of 200 mixed calls all that was acknowledged is stored', async () => {
    const { store } = underTest();
    const { klub } = await aNetwork(store.records);
    const activities = Array.from({ length: 200 }, () => logged(klub));
    const calls = activities.map((activity, n) => {
      if (n % 4 === 0) return store.records.activities.add(activity);
      if (n % 4 === 1) return store.transact((open) => open.activities.add(activity));
      if (n % 4 === 2) return store.records.activities.addMany([activity]);

      return store.transact(async (open) => {
        await open.activities.add(activity);
        throw new Error('No.');
      });
    });

    const results = await Promise.allSettled(calls);
    const acknowledged = activities.filter((_, n) => results[n]?.status === 'fulfilled').map(({ id }) => id);
    const stored = await store.records.activities.recentAt([klub.id], 999);

    expect(acknowledged).toHaveLength(150);
    expect(stored.map(({ id }) => id).sort()).toEqual(acknowledged.sort());
  });

  test('transactions that read before they write lose nothing', async () => {
    const { store, url } = underTest();
    const other = await openStore(url);
    const { klub } = await aNetwork(store.records);
    const readThenAdd = (opened: typeof store) =>
      opened.transact(async ({ activities }) => {
        await activities.recentAt([klub.id], 1);
        await activities.add(logged(klub));
      });

    await Promise.all(Array.from({ length: 40 }, (_, n) => readThenAdd(n % 2 === 0 ? store : other)));
    await other.close();

    expect(await store.records.activities.recentAt([klub.id], 99)).toHaveLength(40);
  });

  test('transactions that block each other all succeed', { timeout: 60_000 }, async () => {
    const { store } = underTest();
    const { klub, zaric } = await aNetwork(store.records);
    const inTurn = (centres: readonly Scope[]) =>
      store.transact(async ({ activities }) => {
        for (const centre of centres) await activities.add(logged(centre));
      });

    // Each waits for the sums that the other has just added to.
    await Promise.all(
      Array.from({ length: 8 }, (_, n) => inTurn(n % 2 === 0 ? [klub, zaric] : [zaric, klub])),
    );

    expect(await store.records.activities.recentAt([klub.id], 99)).toHaveLength(8);
    expect(await store.records.activities.recentAt([zaric.id], 99)).toHaveLength(8);
  });

  test('what one store writes another sees at once', async () => {
    const { store, url } = underTest();
    const other = await openStore(url);
    const { klub } = await aNetwork(store.records);
    const activity = await store.records.activities.add(logged(klub));

    expect(await other.records.activities.byRef(activity)).toEqual(activity);
    await other.close();
  });

  test('a failure within keeps none of many', async () => {
    const { store } = underTest();
    const { klub } = await aNetwork(store.records);
    const code = randomUUID();
    const many = Array.from({ length: 120 }, () => logged(klub));

    const adding = store.transact(({ activities }) =>
      activities.addMany([...many, logged(klub, { code }), logged(klub, { code })]),
    );

    await expect(adding).rejects.toThrow();
    expect(await store.records.activities.recentAt([klub.id], 999)).toEqual([]);
  });
});
