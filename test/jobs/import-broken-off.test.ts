import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { Job } from '../../src/core/jobs/job.js';
import type { Store } from '../../src/core/ports.js';
import { doJob } from '../../src/jobs/do-job.js';
import { moment } from '../outbox/post.js';
import { settleIn } from '../support/cast.js';
import { describeEachStore } from '../support/stores.js';
import { claimNext, heardOf, workDeps, type WorkDeps } from '../support/work.js';

const header = 'date,centre,municipality,type,duration_min,girls,boys';
const then = '2026-11-22T20:40:00Z';
const later = '2026-11-22T20:45:00Z';

describeEachStore('An import that is broken off', (underTest) => {
  beforeAll(() => underTest().store.transact(settleIn));

  const entries = () => underTest().store.records.activities.count('network');

  /** Three batches of rows, as those are told apart by how many girls there were. */
  const rows = (girls: number): string =>
    [header, ...Array.from({ length: 250 }, (_, n) => rowOf(girls, n))].join('\n');
  const rowOf = (girls: number, n: number): string =>
    `2026-0${String(1 + (n % 9))}-1${String(n % 7)},Klub Lipa,Celje,hangout,${String(30 + n)},${String(girls)},1`;

  async function asked(content: string, name = 'leto.csv'): Promise<string> {
    const { records, keptFiles } = underTest().store;
    const at = new Date(then);
    const room = await records.rooms.seen(
      'browser',
      { address: 'dm:kim', kind: 'private', title: '' },
      randomUUID(),
    );
    const [id, fileId] = [randomUUID(), randomUUID()];
    await keptFiles.keep(
      {
        ...{ id: fileId, name, mediaType: 'text/csv', personId: 'kim', scopeId: 'network' },
        ...{ keptAt: at, expiresAt: new Date('2026-11-23T20:40:00Z') },
      },
      pieceOf(content),
    );
    await records.jobs.add({
      ...{ id, key: `import:${fileId}`, kind: 'import', params: { fileId, scopeId: 'network' } },
      ...{ personId: 'kim', roomId: room.id, askedAt: at, replyTo: { userId: 'kim' } },
    });
    return id;
  }

  interface Process {
    readonly deps: WorkDeps;
    readonly keys: string[];
    readonly claim: () => Promise<Job>;
  }

  function process(holder: string, at: string, over: Partial<WorkDeps> = {}): Process {
    const keys: string[] = [];
    const deps = { ...workDeps(underTest().store, at, keys, []), holder, ...over };
    const claim = async () => {
      const job = await claimNext(deps);
      if (!job) throw new Error('Nothing waits.');
      return job;
    };

    return { deps, keys, claim };
  }

  /** The store, where something happens before or after the second transaction of its user. */
  function storeWhere(before: () => Promise<void>, after = (): void => undefined): Store {
    const { store } = underTest();
    let count = 0;
    return {
      ...store,
      async transact(work) {
        count += 1;
        if (count === 2) await before();
        const came = await store.transact(work);
        if (count === 2) after();
        return came;
      },
    };
  }

  async function toldBy({ deps, keys, claim }: Process): Promise<string> {
    await doJob(await claim(), deps);
    return (await heardOf(underTest().store, later, keys)).text;
  }

  test('stopped in the middle, the next counts all that was added', async () => {
    const stopping = new AbortController();
    const nothing = () => Promise.resolve();
    const store = storeWhere(nothing, () => stopping.abort());
    const stopped = process('stopped', then, { store, stopping: stopping.signal });
    await asked(rows(2));
    const before = await entries();
    await doJob(await stopped.claim(), stopped.deps);

    expect(await entries()).toBe(before + 200);
    expect(await toldBy(process('next', later))).toBe(
      '✅ leto.csv – added: 250, there already: 0, refused: 0.',
    );
    expect(await entries()).toBe(before + 250);
  });

  test('killed in the middle, rows that were there before are told apart', async () => {
    const half = rows(3).split('\n').slice(0, 51).join('\n');
    await asked(half);
    await toldBy(process('first', then));
    const killed = process('killed', then, { store: storeWhere(() => new Promise<never>(() => undefined)) });
    await asked(rows(3));
    const before = await entries();
    void doJob(await killed.claim(), killed.deps);
    await expect.poll(entries, { timeout: 20_000 }).toBe(before + 50);

    expect(await toldBy(process('next', later))).toBe(
      '✅ leto.csv – added: 200, there already: 50, refused: 0.',
    );
  });

  test('who stood still while another took it over adds nothing more', async () => {
    const [stalled, goesOn] = [moment<null>(), moment<null>()];
    const store = storeWhere(async () => {
      stalled.comes(null);
      await goesOn.came;
    });
    const slow = process('slow', then, { store });
    const next = process('next', later);
    await asked(rows(4));
    const before = await entries();
    const ending = doJob(await slow.claim(), slow.deps);
    await stalled.came;
    const again = await next.claim();
    goesOn.comes(null);
    await ending;

    expect(await entries()).toBe(before + 100);
    expect(slow.keys).toEqual([]);
    await doJob(again, next.deps);
    const { text } = await heardOf(underTest().store, later, next.keys);
    expect(text).toBe('✅ leto.csv – added: 250, there already: 0, refused: 0.');
    expect(await entries()).toBe(before + 250);
  });

  test('a network that was taken in before it was killed is told as taken in', async () => {
    const file = { network: 'Mreža Hrast', centres: [{ name: 'Klub Jelka', municipality: 'Celje' }] };
    await asked(JSON.stringify(file), 'mreza.json');
    const { queue } = process('', then).deps;
    const dying = process('killed', then, {
      queue: { ...queue, end: () => new Promise<never>(() => undefined) },
    });
    const job = await dying.claim();
    void doJob(job, dying.deps);
    const names = async () =>
      (await underTest().store.records.structure.within('network')).map(({ name }) => name);
    await expect.poll(names, { timeout: 20_000 }).toContain('Klub Jelka');

    expect(await toldBy(process('next', later))).toContain('added: 1');
  });
});

async function* pieceOf(content: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(new TextEncoder().encode(content));
}
