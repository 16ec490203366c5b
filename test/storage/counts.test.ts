import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { nobody, type CountBucket, type NewCount } from '../../src/core/count/live-count.js';
import { openStore } from '../../src/storage/open-store.js';
import { describeEachStore } from '../support/stores.js';
import { minutesLater, now } from './cast.js';

describeEachStore('Live counts', (underTest) => {
  const counts = () => underTest().store.records.counts;

  async function begun(differences: Partial<NewCount> = {}): Promise<NewCount> {
    const count: NewCount = {
      centreId: randomUUID(),
      id: randomUUID(),
      roomId: 'club',
      type: 'hangout',
      title: null,
      startedById: 'ana',
      startedAt: now,
      counts: nobody,
      ...differences,
    };
    await counts().begin(count);
    return count;
  }

  const press = (id: string, bucket: CountBucket, change: number, personId = 'bo') =>
    counts().press(id, { bucket, change, personId, at: minutesLater(1) });

  test('a count is as it was begun', async () => {
    const count = await begun({ title: 'Šahovski večer', counts: { ...nobody, girls: 5 } });

    expect(await counts().byId(count.id)).toEqual({
      ...count,
      last: null,
      finishedAt: null,
      activityId: null,
      givenUpAt: null,
    });
    expect(await counts().byId('another')).toBeUndefined();
  });

  test('the last press is remembered', async () => {
    const { id } = await begun();

    expect(await press(id, 'unknown', 5)).toBe(true);

    expect(await counts().byId(id)).toMatchObject({
      counts: { ...nobody, unknown: 5 },
      last: { bucket: 'unknown', change: 5, personId: 'bo', at: minutesLater(1) },
    });
  });

  test('presses at once from two processes all count', async () => {
    const other = await openStore(underTest().url);
    const { id } = await begun();

    await Promise.all(
      Array.from({ length: 60 }, (_, n) =>
        (n % 2 === 0 ? counts() : other.records.counts).press(id, {
          bucket: n % 3 === 0 ? 'boys' : 'girls',
          change: 1,
          personId: `${n}`,
          at: now,
        }),
      ),
    );
    await other.close();

    expect((await counts().byId(id))?.counts).toEqual({ ...nobody, girls: 40, boys: 20 });
  });

  test('nothing goes below zero or above what fits', async () => {
    const { id } = await begun({ counts: { ...nobody, girls: 1, boys: 100_000 } });

    expect(await Promise.all([press(id, 'girls', -1), press(id, 'girls', -1)])).toEqual(
      expect.arrayContaining([true, false]),
    );
    expect(await press(id, 'boys', 1)).toBe(false);
    expect((await counts().byId(id))?.counts).toEqual({ ...nobody, boys: 100_000 });
  });

  test('one of many who finish at once ends it', async () => {
    const { id } = await begun({ counts: { ...nobody, girls: 3 } });

    const finished = await Promise.all(
      Array.from({ length: 10 }, (_, n) => counts().finish(id, `person ${n}`, now)),
    );

    expect(finished.filter((one) => one !== undefined)).toMatchObject([
      { counts: { girls: 3 }, finishedAt: now },
    ]);
    expect(await press(id, 'girls', 1)).toBe(false);
    expect(await counts().giveUp(id, now)).toBe(false);
  });

  test('what became an entry is over for good', async () => {
    const { id } = await begun();
    await counts().finish(id, 'bo', now);
    await counts().settle(id, 'evening');

    expect(await counts().byId(id)).toMatchObject({ activityId: 'evening' });
    expect(await counts().goOn(id)).toBe(false);
  });

  test('one that was given up can be taken up again', async () => {
    const { id } = await begun();

    expect(await counts().giveUp(id, now)).toBe(true);
    expect(await press(id, 'girls', 1)).toBe(false);
    expect(await counts().goOn(id)).toBe(true);
    expect(await press(id, 'girls', 1)).toBe(true);
    expect(await counts().goOn(id)).toBe(false);
  });

  test('those begun in a span that still go on are found at every centre', async () => {
    const long = (minutes: number) => ({ startedAt: minutesLater(minutes - 100_000) });
    await begun(long(0));
    const first = await begun(long(1));
    const over = await begun(long(2));
    await counts().finish(over.id, 'bo', now);
    const last = await begun(long(3));
    await begun(long(4));

    const found = await counts().openBegun(long(1).startedAt, long(3).startedAt);

    expect(found.map(({ id }) => id)).toEqual([first.id, last.id]);
  });

  test('a centre’s open counts come newest first', async () => {
    const { centreId, id } = await begun();
    const newer = await begun({ centreId, startedAt: minutesLater(1) });
    const over = await begun({ centreId, startedAt: minutesLater(2) });
    await counts().giveUp(over.id, now);
    await begun();

    expect((await counts().openAt(centreId)).map((count) => count.id)).toEqual([newer.id, id]);
  });
});
