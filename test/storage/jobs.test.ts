import { randomUUID } from 'node:crypto';
import { addDays, addSeconds } from 'date-fns';
import { expect, test } from 'vitest';
import type { Job, NewJob } from '../../src/core/jobs/job.js';
import type { Answer } from '../../src/core/message.js';
import type { Room } from '../../src/core/people.js';
import type { JobEnding } from '../../src/core/ports/job-queue.js';
import { openStore } from '../../src/storage/open-store.js';
import { describeEachStore } from '../support/stores.js';
import { chatted, minutesLater, now, said } from './cast.js';

const [saying = { audience: 'room', message: { lines: [] } } satisfies Answer] = said('Done.');
const done: JobEnding = { kind: 'answered', answers: [saying] };

describeEachStore('Long work', (underTest) => {
  const queue = () => underTest().store.jobQueue;

  function aRoom(platform: Room['platform'] = 'telegram'): Promise<Room> {
    const seen = { address: `-${randomUUID()}`, kind: 'group', title: 'Klub' } as const;
    return underTest().store.records.rooms.seen(platform, seen, randomUUID());
  }

  async function asked(differences: Partial<NewJob> = {}): Promise<NewJob> {
    const id = randomUUID();
    const job: NewJob = {
      id,
      key: `export:${id}`,
      kind: 'export',
      params: { from: '2026-01-01' },
      personId: randomUUID(),
      roomId: differences.roomId ?? (await aRoom()).id,
      askedAt: now,
      replyTo: { token: 'secret' },
      ...differences,
    };
    await underTest().store.records.jobs.add(job);
    return job;
  }

  const claim = (holder = 'one', at = now) => queue().claim(['telegram'], holder, at, addSeconds(at, 60));

  /** Takes all that waits, so that tests don't get in each other's way. */
  async function claimed(id: string, holder = 'one', at = now): Promise<Job> {
    for (;;) {
      const job = await claim(holder, at);
      if (!job) throw new Error('It does not wait.');
      if (job.id === id) return job;
      await queue().end(job, holder, { kind: 'answered', answers: [] }, at);
    }
  }

  const sentLater = (key: string | undefined) =>
    underTest().store.outgoing.claim(key ?? '', 'outbox', now, minutesLater(1));

  test('it is claimed with all that is needed, and by one only', async () => {
    const { id, key } = await asked();
    const job = await claimed(id);

    expect(job).toMatchObject({ key, kind: 'export', params: { from: '2026-01-01' }, attempts: 1 });
    expect(job.replyTo).toEqual({ token: 'secret' });
    expect(job.room.platform).toBe('telegram');
    expect(await claim('other')).toBeUndefined();
  });

  test('the same key again adds nothing', async () => {
    const job = await asked();

    expect(await underTest().store.records.jobs.add({ ...job, id: randomUUID() })).toBe(false);
  });

  test('how work of a key stands is known while it lasts', async () => {
    const { jobs } = underTest().store.records;
    const { id, key } = await asked();
    expect([await jobs.stage(key), await jobs.stage('export:nothing')]).toEqual(['open', undefined]);

    await queue().end(await claimed(id), 'one', done, now);
    expect(await jobs.stage(key)).toBe('over');
  });

  test('what it reached is there when it is begun again, and gone at its end', async () => {
    const { jobs } = underTest().store.records;
    const { id } = await asked();
    expect((await claimed(id, 'killed')).reached).toBeNull();
    await jobs.reached(id, { added: 7 });
    const again = await claimed(id, 'other', minutesLater(2));

    expect(again.reached).toEqual({ added: 7 });
    expect(await queue().end(again, 'other', done, minutesLater(2))).toBeDefined();
  });

  test('only its holder holds it, and until the transaction is over', async () => {
    const { store, url } = underTest();
    const other = await openStore(url);
    const { id } = await asked();
    await claimed(id, 'slow');
    expect(await store.records.jobs.holds(id, 'another')).toBe(false);

    const order: string[] = [];
    let taking: Promise<unknown> | undefined;
    await store.transact(async ({ jobs }) => {
      expect(await jobs.holds(id, 'slow')).toBe(true);
      taking = other.jobQueue
        .claim(['telegram'], 'next', minutesLater(2), minutesLater(3))
        .then((job) => order.push(job?.id === id ? 'taken over' : 'missed'));
      await new Promise((resolve) => setTimeout(resolve, 100));
      order.push('kept');
    });
    await taking;
    await other.close();

    expect(order).toEqual(['kept', 'taken over']);
    expect(await store.records.jobs.holds(id, 'slow')).toBe(false);
  });

  test('of many who claim at once one gets it', async () => {
    const other = await openStore(underTest().url);
    const { id } = await asked();

    const claims = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        (n % 2 === 0 ? queue() : other.jobQueue).claim(['telegram'], `holder ${n}`, now, minutesLater(1)),
      ),
    );
    await other.close();

    expect(claims.filter((job) => job?.id === id)).toHaveLength(1);
  });

  test('what was asked for elsewhere is left to others', async () => {
    const { id } = await asked({ roomId: (await aRoom('browser')).id });

    expect((await claim())?.id).not.toBe(id);
    expect((await queue().claim(['browser'], 'one', now, minutesLater(1)))?.id).toBe(id);
  });

  test('a lease that is over frees it, and the old holder ends nothing', async () => {
    const { id } = await asked();
    const killed = await claimed(id, 'killed');
    const again = await claimed(id, 'other', minutesLater(2));

    expect(again.attempts).toBe(2);
    expect(await queue().renew(id, 'killed', minutesLater(9))).toBe(false);
    expect(await queue().end(killed, 'killed', done, minutesLater(2))).toBeUndefined();
    expect(await queue().tell(killed, 'killed', saying, minutesLater(2))).toBeUndefined();
    expect(await queue().end(again, 'other', done, minutesLater(2))).toBeDefined();
  });

  test('a renewed lease keeps it', async () => {
    const { id } = await asked();
    await claimed(id);

    expect(await queue().renew(id, 'one', minutesLater(10))).toBe(true);
    await expect(claimed(id, 'other', minutesLater(5))).rejects.toThrow('does not wait');
  });

  test('what was given up is begun again, and doesn’t count', async () => {
    const { id } = await asked();
    await claimed(id);
    await queue().release(id, 'one');

    expect((await claimed(id, 'other')).attempts).toBe(1);
  });

  test('how far it is waits to be sent, and the last word only', async () => {
    const { id } = await asked();
    const job = await claimed(id);
    const key = await queue().tell(job, 'one', saying, now);
    const [further = saying] = said('Half.');
    await queue().tell(job, 'one', further, now);

    const due = await sentLater(key);
    expect(due).toMatchObject([
      { answer: further, address: job.room.address, replyTo: { token: 'secret' }, receivedAt: now },
    ]);
  });

  test('what comes of it waits behind what was answered while it was done', async () => {
    const { store } = underTest();
    const job = await claimed((await asked()).id);
    const [before, after] = [minutesLater(3), minutesLater(9)].map((receivedAt) =>
      chatted('telegram', { receivedAt }),
    );
    if (!before || !after) throw new Error('There are two events.');
    for (const event of [after, before]) await store.handleOnce(event, () => Promise.resolve([saying]));
    const end = await queue().end(job, 'one', done, minutesLater(6));

    const keys = [before.key, end, after.key];
    const waiting = await store.outgoing.waiting('telegram', minutesLater(10), 999);
    expect(waiting.filter((key) => keys.includes(key))).toEqual(keys);
  });

  test('its end is answered once, and nothing of its progress afterwards', async () => {
    const { id } = await asked();
    const job = await claimed(id);
    const progress = await queue().tell(job, 'one', saying, now);
    const end = await queue().end(job, 'one', done, now);

    expect(await sentLater(progress)).toEqual([]);
    expect(await sentLater(end)).toHaveLength(1);
    expect(await queue().end(job, 'one', done, now)).toBeUndefined();
    await expect(claimed(id, 'other', minutesLater(5))).rejects.toThrow('does not wait');
  });

  test('an end that can’t be told is kept for a day, and said to be there', async () => {
    const { store } = underTest();
    const { id, personId, roomId } = await asked();
    const job = await claimed(id);
    const facts = [{ kind: 'work-broken-off', work: 'export' }];
    const madeWith = [{ role: 'lead', scopeId: 'lipa' }] as const;
    const told = {
      key: `job:${id}`,
      kind: 'work-waits',
      to: { kind: 'room', roomId },
      dueAt: now,
      notAfter: null,
      manner: 'asked-for',
      fact: { kind: 'work-waits' },
    } as const;

    expect(
      await queue().end(job, 'one', { kind: 'kept', end: { facts, madeWith }, told }, now),
    ).toBeUndefined();
    expect(await store.records.jobs.over(id)).toEqual({ personId, facts, madeWith });
    expect(await store.records.deliveries.byKey(`job:${id}`)).toBeDefined();

    await store.sweep(new Date(addDays(now, 1).getTime() + 1));
    expect(await store.records.jobs.over(id)).toBeUndefined();
  });

  test('what nobody does any more is given up after a week, but not what somebody is at', async () => {
    const { store } = underTest();
    const [left, inHand] = [await asked(), await asked({ roomId: (await aRoom('discord')).id })];
    const weekLater = new Date(addDays(now, 7).getTime() + 1);
    await queue().claim(['discord'], 'one', weekLater, addDays(weekLater, 1));
    await store.sweep(addDays(now, 7));
    expect(await store.records.jobs.stage(left.key)).toBe('open');

    await store.sweep(weekLater);
    expect(await store.records.jobs.stage(left.key)).toBeUndefined();
    expect(await store.records.jobs.stage(inHand.key)).toBe('open');
  });

  test('nothing of it is told to who is forgotten, nor who asked to anybody', async () => {
    const { records } = underTest().store;
    const [personId, userId] = [randomUUID(), randomUUID()];
    const identity = { platform: 'telegram', userId } as const;
    await records.people.add({ id: personId, displayName: 'Ana', language: 'sl', identity, createdAt: now });
    const ended = await asked({ personId });
    const end = await queue().end(await claimed(ended.id), 'one', done, now);
    const late = await asked({ personId });
    const told = {
      key: `job:${late.id}`,
      kind: 'work-waits',
      to: { kind: 'room', roomId: late.roomId },
      dueAt: now,
      notAfter: null,
      manner: 'asked-for',
      fact: { kind: 'work-waits' },
    } as const;
    const kept = { kind: 'kept', end: { facts: [], madeWith: [] }, told } as const;
    await queue().end(await claimed(late.id), 'one', kept, now);
    const going = await asked({ personId });
    const progress = await queue().tell(await claimed(going.id), 'one', saying, now);

    await records.people.forget(personId, { at: now, roomId: null });

    expect(await sentLater(end)).toEqual([]);
    expect(await sentLater(progress)).toEqual([]);
    expect((await records.deliveries.waiting(now, 100)).map(({ key }) => key)).not.toContain(told.key);
    expect(await records.jobs.over(late.id)).toBeUndefined();
  });
});
