import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Activity } from '../../src/core/activity.js';
import type { Store } from '../../src/core/ports.js';
import { loadDemo } from '../../src/demo/load-demo.js';
import { openStore, type OpenStore } from '../../src/storage/open-store.js';
import { sunday } from './draw.js';

let folder: string;
let store: OpenStore;
const options = { now: sunday, seed: 1, activities: 300 };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-'));
  store = await openStore(`file:${join(folder, 'demo.db')}`);
});

afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

describe('loading the demo', () => {
  test('as many activities are there as were asked for', async () => {
    const loaded = await loadDemo(store, options);

    expect(loaded).toMatchObject({ kind: 'loaded', activities: 300 });
    expect(await allActivities()).toHaveLength(300);
  });

  test('everybody is there with a role and a room', async () => {
    await loadDemo(store, options);
    const people = await store.chatDirectory.people();
    const rooms = await store.chatDirectory.groupRooms();

    expect(people.map(({ userId, language, grants }) => [userId, language, grants[0]?.role]).sort()).toEqual([
      ['ana', 'sl', 'worker'],
      ['bo', 'sl', 'lead'],
      ['elin', 'sv', 'worker'],
      ['luka', 'en', 'volunteer'],
      ['marko', 'sl', 'coordinator'],
      ['nina', 'sl', 'admin'],
    ]);
    expect(rooms.map(({ title, scope }) => [title, scope?.name]).sort()).toEqual([
      ['Klub Lipa', 'Klub Lipa'],
      ['Klub Zvezda', 'Klub Zvezda'],
      ['Regionalni odbor', 'Mreža Lipa'],
    ]);
  });

  test('what was put right has both versions', async () => {
    await loadDemo(store, options);
    const changed = (await allActivities()).find(({ version }) => version === 2);
    const versions = changed && (await store.records.activities.history(changed));

    expect(versions?.map(({ act }) => act)).toEqual(['made', 'edited']);
    expect(versions?.[1]?.record).toEqual(changed?.record);
  });

  test('a store with anything in it is left alone', async () => {
    await loadDemo(store, options);

    expect(await loadDemo(store, options)).toEqual({ kind: 'refused', because: 'not-empty' });
    expect(await loadDemo(store, { ...options, seed: 2 })).toEqual({ kind: 'refused', because: 'not-empty' });
  });

  test.each([1, 2, 4, 7])('cut short in transaction %i it looks unfinished and can go on', async (last) => {
    await expect(loadDemo(cutShort(store, last), options)).rejects.toThrow('The power went.');

    const [network] = await store.records.structure.networks();
    expect([undefined, 'Mreža Lipa (se še nalaga)']).toContain(network?.name);
    expect(await store.chatDirectory.people()).toEqual([]);
    expect(await loadDemo(store, options)).toMatchObject({ kind: 'loaded' });
    expect(await allActivities()).toHaveLength(300);
    expect(await dayMarks()).toBe(new Set(await dayMarkIds()).size);
  });

  test('half of another demo is no beginning of this one', async () => {
    await expect(loadDemo(cutShort(store, 2), options)).rejects.toThrow('The power went.');

    expect(await loadDemo(store, { ...options, activities: 301 })).toEqual({
      kind: 'refused',
      because: 'not-empty',
    });
  });
});

/** The store of a machine that stops while it keeps a transaction. */
function cutShort(whole: Store, last: number): Store {
  let transactions = 0;

  return {
    records: whole.records,
    handleOnce: (event, work) => whole.handleOnce(event, work),
    close: () => whole.close(),
    transact: (work) =>
      whole.transact(async (records) => {
        transactions += 1;
        const done = await work(records);
        if (transactions === last) throw new Error('The power went.');

        return done;
      }),
  };
}

async function allActivities(): Promise<readonly Activity[]> {
  const activities: Activity[] = [];
  for await (const page of store.records.activities.between(await centreIds(), '2000-01-01', '2100-01-01')) {
    activities.push(...page);
  }

  return activities;
}

async function dayMarks(): Promise<number> {
  return (await dayMarkIds()).length;
}

async function dayMarkIds(): Promise<readonly string[]> {
  const marks = await store.records.dayMarks.between(await centreIds(), '2000-01-01', '2100-01-01');

  return marks.map(({ id }) => id);
}

async function centreIds(): Promise<readonly string[]> {
  const [network] = await store.records.structure.networks();
  const scopes = await store.records.structure.within(network?.id ?? '');

  return scopes.filter(({ kind }) => kind === 'centre').map(({ id }) => id);
}
