import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { openStore } from '../../src/storage/open-store.js';
import { describeEachStore } from '../support/stores.js';
import { aNetwork, said } from './cast.js';
import { run, type Child } from './children/run.js';

const perProcess = 60;
// Starting several processes takes its time on a busy machine.
const patiently = { timeout: 120_000 };

describeEachStore('Several processes', (underTest) => {
  test('two that write at once lose nothing', patiently, async () => {
    const { store, url } = underTest();
    const { klub } = await aNetwork(store.records);
    const writers = [1, 2].map(() => run('write-many', url, klub.id, `${perProcess}`));
    await together(writers);

    const acknowledged = await Promise.all(writers.map((writer) => lines(writer, perProcess)));
    expect(await Promise.all(writers.map(({ ended }) => ended))).toEqual([0, 0]);

    const stored = await store.records.activities.recentAt([klub.id], 999);
    expect(stored.map(({ id }) => id).sort()).toEqual(acknowledged.flat().sort());
  });

  test('two that get the same event have one effect', patiently, async () => {
    const { store, url } = underTest();
    const { klub } = await aNetwork(store.records);
    const key = `telegram:${randomUUID()}`;
    const handlers = [1, 2].map(() => run('handle', url, klub.id, key));
    await together(handlers);
    const answers = await Promise.all(handlers.map(({ line }) => line()));

    const [activity, ...others] = await store.records.activities.recentAt([klub.id], 9);
    expect(others).toEqual([]);
    for (const answer of answers) expect(JSON.parse(answer)).toEqual(said(activity?.code ?? ''));
  });

  test('what was acknowledged survives a kill', patiently, async () => {
    const { store, url } = underTest();
    const { klub } = await aNetwork(store.records);
    const writer = run('write-many', url, klub.id, '1000');
    await together([writer]);

    const acknowledged = await lines(writer, 5);
    await writer.kill();

    const reopened = await openStore(url);
    const stored = await reopened.records.activities.recentAt([klub.id], 9_999);
    await reopened.close();
    expect(stored.map(({ id }) => id)).toEqual(expect.arrayContaining([...acknowledged]));
  });
});

/** Lets them go on in the same moment. */
async function together(children: readonly Child[]): Promise<void> {
  await Promise.all(children.map(({ line }) => line()));
  for (const child of children) child.say('go');
}

async function lines(child: Child, count: number): Promise<readonly string[]> {
  const all: string[] = [];
  while (all.length < count) all.push(await child.line());

  return all;
}
