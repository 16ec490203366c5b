import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { NewSubscription, Rhythm } from '../../src/core/digests/subscription.js';
import { openStore } from '../../src/storage/open-store.js';
import { describeEachStore } from '../support/stores.js';
import { aNetwork, minutesLater, now } from './cast.js';
import { aGroup } from './unasked-cast.js';

describeEachStore('Subscriptions', (underTest) => {
  const records = () => underTest().store.records;
  const subscriptions = () => records().subscriptions;
  const mondays: Rhythm = { kind: 'weekly', weekday: 1, at: '09:00' };
  const monthly: Rhythm = { kind: 'monthly', day: 5, at: '08:30' };

  async function wish(differences: Partial<NewSubscription> = {}): Promise<NewSubscription> {
    const { network } = await aNetwork(records());
    const { id } = await aGroup(records());

    return {
      id: randomUUID(),
      roomId: id,
      scopeId: network.id,
      rhythm: mondays,
      createdAt: now,
      createdById: 'ana',
      ...differences,
    };
  }

  test.each([mondays, monthly])('a $kind one comes back as it was given', async (rhythm) => {
    const wished = await wish({ rhythm });

    const added = await subscriptions().add(wished);

    expect(added).toMatchObject({ ...wished, scope: { id: wished.scopeId }, paused: null });
    expect(await subscriptions().byId(wished.id)).toEqual(added);
    expect(await subscriptions().ofRoom(wished.roomId)).toEqual([added]);
    expect(await subscriptions().byId('none')).toBeUndefined();
  });

  test('the same scope and rhythm in a room is replaced', async () => {
    const first = await wish();
    const { celje } = await aNetwork(records());
    const other = { ...first, id: randomUUID(), scopeId: celje.id };
    const monthlyToo = { ...first, id: randomUUID(), rhythm: monthly, createdAt: minutesLater(1) };
    for (const one of [first, other, monthlyToo]) await subscriptions().add(one);

    const fridays: Rhythm = { kind: 'weekly', weekday: 5, at: '16:00' };
    const second = { ...first, id: randomUUID(), rhythm: fridays, createdAt: minutesLater(2) };
    await subscriptions().add(second);

    expect((await subscriptions().ofRoom(first.roomId)).map(({ id }) => id)).toEqual([
      other.id,
      monthlyToo.id,
      second.id,
    ]);
    expect(await subscriptions().byId(first.id)).toBeUndefined();
  });

  test('one wished for by many at once is one', async () => {
    const wished = await wish();
    const other = await openStore(underTest().url);

    await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        (n % 2 === 0 ? subscriptions() : other.records.subscriptions).add({ ...wished, id: randomUUID() }),
      ),
    );
    await other.close();

    expect(await subscriptions().ofRoom(wished.roomId)).toHaveLength(1);
  });

  test('a paused one is listed with its reason, and does not run', async () => {
    const { id, roomId } = await subscriptions().add(await wish());
    const isRunning = async () => (await subscriptions().running()).some((one) => one.id === id);
    expect(await isRunning()).toBe(true);

    expect(await subscriptions().pause(id, 'Forbidden', minutesLater(1))).toBe(true);
    expect(await subscriptions().pause(id, 'again', minutesLater(2))).toBe(false);
    expect(await isRunning()).toBe(false);
    expect(await subscriptions().ofRoom(roomId)).toMatchObject([
      { paused: { at: minutesLater(1), reason: 'Forbidden' } },
    ]);

    expect(await subscriptions().resume(id, minutesLater(3))).toBe(true);
    expect(await subscriptions().resume(id, minutesLater(4))).toBe(false);
    expect(await isRunning()).toBe(true);
    expect(await subscriptions().byId(id)).toMatchObject({ paused: null, createdAt: minutesLater(3) });
  });

  test('one that was ended is over for good', async () => {
    const { id, roomId } = await subscriptions().add(await wish());

    expect(await subscriptions().end(id, now)).toBe(true);
    expect(await subscriptions().end(id, now)).toBe(false);

    expect(await subscriptions().ofRoom(roomId)).toEqual([]);
    expect(await subscriptions().pause(id, 'Forbidden', now)).toBe(false);
    expect(await subscriptions().resume(id, now)).toBe(false);
    expect((await subscriptions().running()).map((one) => one.id)).not.toContain(id);
  });

  test('in a room we left none runs', async () => {
    const { id, address } = await aGroup(records(), 'discord');
    await subscriptions().add(await wish({ roomId: id }));
    await records().rooms.left('discord', address, now);

    expect((await subscriptions().running()).map(({ roomId }) => roomId)).not.toContain(id);
    expect(await subscriptions().ofRoom(id)).toHaveLength(1);
  });
});
