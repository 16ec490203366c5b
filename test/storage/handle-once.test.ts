import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Answer } from '../../src/core/message.js';
import type { Records } from '../../src/core/ports.js';
import { openStore } from '../../src/storage/open-store.js';
import { describeEachStore } from '../support/stores.js';
import { aNetwork, logged, said, typed } from './cast.js';

describeEachStore('Handling an event once', (underTest) => {
  async function logging() {
    const { store } = underTest();
    const { klub } = await aNetwork(store.records);
    const work = async ({ activities }: Records) => {
      const { code } = await activities.add(logged(klub));

      return said(code);
    };

    return { store, klub, work };
  }

  test('the same event twice has one effect and the same answers', async () => {
    const { store, klub, work } = await logging();
    const event = typed('/log 23');

    const first = await store.handleOnce(event, work);
    const second = await store.handleOnce(event, work);

    expect(second).toEqual(first);
    expect(await store.records.activities.recentAt([klub.id], 9)).toHaveLength(1);
  });

  test('the same event twenty times at once has one effect', async () => {
    const { store, klub, work } = await logging();
    const event = typed('/log 23');

    const answers = await Promise.all(Array.from({ length: 20 }, () => store.handleOnce(event, work)));

    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(await store.records.activities.recentAt([klub.id], 99)).toHaveLength(1);
  });

  test('two stores that get the same event have one effect', async () => {
    const { store, klub, work } = await logging();
    const other = await openStore(underTest().url);
    const event = typed('/log 23');

    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => (n % 2 === 0 ? store : other).handleOnce(event, work)),
    );
    await other.close();

    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(await store.records.activities.recentAt([klub.id], 99)).toHaveLength(1);
  });

  test('pictures and files come back byte for byte', async () => {
    const { store } = underTest();
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const event = typed('/stats');
    const answers: readonly Answer[] = [
      {
        audience: 'asker',
        slot: 'draft',
        message: {
          lines: [['plain ', { strong: 'šč' }, { code: 'K7Q4M' }]],
          picture: { png: bytes, description: 'bars' },
          file: { name: 'year.csv', mediaType: 'text/csv', content: new Uint8Array() },
        },
      },
    ];

    await store.handleOnce(event, () => Promise.resolve(answers));

    expect(await store.handleOnce(event, () => Promise.resolve([]))).toEqual(answers);
  });

  test('a picture in a Buffer comes back byte for byte', async () => {
    const { store } = underTest();
    const event = typed('/stats');
    const message = { lines: [], picture: { png: Buffer.from([137, 80, 78, 71]), description: 'bars' } };

    await store.handleOnce(event, () => Promise.resolve([{ audience: 'room', message }]));

    expect(await store.handleOnce(event, () => Promise.resolve([]))).toMatchObject([
      { message: { picture: { png: Uint8Array.from([137, 80, 78, 71]) } } },
    ]);
  });

  test('an event that failed may be handled again', async () => {
    const { store, klub, work } = await logging();
    const event = typed('/log 23');
    const failing = async (records: Records) => {
      await work(records);
      throw new Error('The assistant stumbled.');
    };

    await expect(store.handleOnce(event, failing)).rejects.toThrow('The assistant stumbled.');
    expect(await store.records.activities.recentAt([klub.id], 9)).toEqual([]);

    await store.handleOnce(event, work);
    expect(await store.records.activities.recentAt([klub.id], 9)).toHaveLength(1);
  });

  test('a taken code is a failure, not an event seen before', async () => {
    const { store, klub } = await logging();
    const code = randomUUID();
    await store.records.activities.add(logged(klub, { code }));

    const handling = store.handleOnce(typed('/log 23'), async ({ activities }) => {
      await activities.add(logged(klub, { code }));

      return [];
    });

    await expect(handling).rejects.toThrow();
  });

  test('different events at once all have their effect', async () => {
    const { store, klub, work } = await logging();

    await Promise.all(Array.from({ length: 30 }, (_, n) => store.handleOnce(typed(`/log ${n}`), work)));

    expect(await store.records.activities.recentAt([klub.id], 99)).toHaveLength(30);
  });
});
