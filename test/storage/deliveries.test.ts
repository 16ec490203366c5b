import { addDays } from 'date-fns';
import { expect, test } from 'vitest';
import type { NewDelivery } from '../../src/core/deliveries/delivery.js';
import { openStore } from '../../src/storage/open-store.js';
import { describeEachStore } from '../support/stores.js';
import { aNetwork, minutesLater, now } from './cast.js';
import { aDelivery, aGroup, somebody } from './unasked-cast.js';

describeEachStore('Deliveries', (underTest) => {
  const records = () => underTest().store.records;
  const deliveries = () => records().deliveries;
  const claim = (key: string, holder = 'one', at = now) =>
    deliveries().claim(key, holder, at, new Date(at.getTime() + 90_000));

  async function added(differences: Partial<NewDelivery> = {}): Promise<NewDelivery> {
    const room = await aGroup(records());
    const delivery = aDelivery({ kind: 'room', roomId: room.id }, differences);
    await deliveries().add([delivery]);

    return delivery;
  }

  const waitingKeys = async (at = now) => (await deliveries().waiting(at, 999)).map(({ key }) => key);

  test('one comes back as it was given', async () => {
    const { id } = await somebody(records());
    const given = [
      aDelivery(
        { kind: 'person', personId: id },
        {
          manner: 'after-session',
          notAfter: minutesLater(5),
          slot: 'plan',
          subscriptionId: 'weekly',
          fact: { kind: 'how-many', plan: { id: 'p', names: ['Žan'] } } as NewDelivery['fact'],
        },
      ),
      aDelivery({ kind: 'room', roomId: 'klub' }),
    ];

    await deliveries().add(given);

    for (const one of given) {
      expect(await deliveries().byKey(one.key)).toEqual({ ...one, attempts: 0, unknownSince: null });
    }
    expect(await deliveries().byKey('nothing')).toBeUndefined();
  });

  test('a key that is known does nothing', async () => {
    const first = await added();

    await deliveries().add([{ ...first, dueAt: minutesLater(9) }, aDelivery(first.to)]);
    await deliveries().add([]);

    expect(await deliveries().byKey(first.key)).toMatchObject({ dueAt: now });
  });

  test('what is due waits in its order with its chat', async () => {
    const { celje } = await aNetwork(records());
    const room = await aGroup(records(), 'discord');
    await records().rooms.link(room.id, celje.id, null, now);
    const { id, identity, dm } = await somebody(records());
    const toRoom = aDelivery({ kind: 'room', roomId: room.id }, { dueAt: minutesLater(-1) });
    const toPerson = aDelivery({ kind: 'person', personId: id }, { dueAt: minutesLater(-2) });
    const later = aDelivery({ kind: 'room', roomId: room.id }, { dueAt: minutesLater(1) });
    await deliveries().add([later, toRoom, toPerson]);
    const mine = async () =>
      (await deliveries().waiting(now, 999)).filter(({ key }) =>
        [toRoom, toPerson, later].some((one) => one.key === key),
      );

    expect(await mine()).toEqual([
      { key: toPerson.key, chat: null },
      { key: toRoom.key, chat: { platform: 'discord', address: room.address, isGroup: true } },
    ]);

    await records().rooms.usedBy(dm.id, identity, now);
    expect((await mine())[0]?.chat).toEqual({ platform: 'telegram', address: dm.address, isGroup: false });
  });

  test('among those asked for wait the due ones that nobody holds, however many are asked for', async () => {
    const [due, held, other] = [await added(), await added(), await added()];
    const later = await added({ dueAt: minutesLater(1) });
    await claim(held.key);
    const unknown = Array.from({ length: 1_500 }, (_, n) => `none ${n}`);

    const found = await deliveries().waitingAmong([later.key, held.key, ...unknown, due.key], now);

    expect(found.map(({ key }) => key)).toEqual([due.key]);
    expect(await waitingKeys()).toContain(other.key);
    expect(await deliveries().waitingAmong([], now)).toEqual([]);
  });

  test('one of many who claim at once gets it', async () => {
    const other = await openStore(underTest().url);
    const { key } = await added();

    const claims = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        (n % 2 === 0 ? deliveries() : other.records.deliveries).claim(key, `${n}`, now, minutesLater(1)),
      ),
    );
    await other.close();

    expect(claims.filter((claimed) => claimed !== undefined)).toHaveLength(1);
    expect(await waitingKeys()).not.toContain(key);
  });

  test('it is free again when the lease is over, or released', async () => {
    const { key } = await added();
    await claim(key);
    expect(await claim(key, 'other', new Date(now.getTime() + 89_999))).toBeUndefined();
    expect(await claim(key, 'other', new Date(now.getTime() + 90_000))).toMatchObject({ key });

    await deliveries().release('one');
    expect(await waitingKeys(minutesLater(2))).not.toContain(key);
    await deliveries().release();
    expect(await waitingKeys(minutesLater(2))).toContain(key);
  });

  test('only its holder begins it, while the lease lasts', async () => {
    const { key } = await added();
    await claim(key);

    expect(await deliveries().begin(key, 'other', now)).toBe(false);
    expect(await deliveries().begin(key, 'one', minutesLater(2))).toBe(false);
    expect(await deliveries().byKey(key)).toMatchObject({ attempts: 0, unknownSince: null });
    expect(await deliveries().begin(key, 'one', minutesLater(1))).toBe(true);
    expect(await deliveries().byKey(key)).toMatchObject({ attempts: 1, unknownSince: minutesLater(1) });
  });

  test('the first of several unknown attempts is remembered', async () => {
    const { key } = await added();
    await claim(key);
    await deliveries().begin(key, 'one', now);
    await deliveries().putOff(key, 'one', minutesLater(1), 'unknown');
    await claim(key, 'one', minutesLater(1));
    await deliveries().begin(key, 'one', minutesLater(1));

    expect(await deliveries().byKey(key)).toMatchObject({ attempts: 2, unknownSince: now });

    await deliveries().putOff(key, 'one', minutesLater(3), 'not-sent');
    expect(await deliveries().byKey(key)).toMatchObject({ attempts: 2, unknownSince: null });
    expect(await claim(key, 'one', minutesLater(2))).toBeUndefined();
    expect(await claim(key, 'one', minutesLater(3))).toMatchObject({ key });
  });

  test('who lost it to another puts nothing off', async () => {
    const { key } = await added();
    await claim(key);
    await claim(key, 'other', minutesLater(2));
    await deliveries().begin(key, 'other', minutesLater(2));
    await deliveries().putOff(key, 'one', minutesLater(9), 'not-sent');

    expect(await waitingKeys(minutesLater(2))).not.toContain(key);
    expect(await deliveries().byKey(key)).toMatchObject({ attempts: 1, unknownSince: minutesLater(2) });
  });

  test.each([
    { kind: 'sent', messageRef: '7' },
    { kind: 'uncertain', because: 'timeout' },
    { kind: 'failed', because: 'forbidden' },
    { kind: 'skipped', because: 'too-late' },
    { kind: 'withdrawn' },
  ] as const)('what is $kind is over', async (ending) => {
    const { key } = await added();
    await claim(key);

    await deliveries().settle(key, ending, now);
    await deliveries().settle(key, { kind: 'withdrawn' }, minutesLater(1));
    await deliveries().putOff(key, 'one', now, 'not-sent');

    expect(await claim(key, 'one', minutesLater(5))).toBeUndefined();
    expect(await waitingKeys(minutesLater(5))).not.toContain(key);
  });

  test('what did not arrive is listed until it has, the latest first', async () => {
    const [failed, uncertain, sent] = [
      await added({ kind: 'weekly', subscriptionId: 'a' }),
      await added({ kind: 'weekly', subscriptionId: 'b' }),
      await added({ kind: 'weekly', subscriptionId: 'a' }),
    ];
    await deliveries().settle(failed.key, { kind: 'failed', because: 'forbidden' }, now);
    await deliveries().settle(uncertain.key, { kind: 'uncertain', because: 'timeout' }, minutesLater(1));
    await deliveries().settle(sent.key, { kind: 'sent', messageRef: null }, now);

    const weekly = await deliveries().undelivered({ kind: 'weekly' }, 9);
    expect(weekly.map(({ key, trouble, troubledAt }) => [key, trouble, troubledAt])).toEqual([
      [uncertain.key, { kind: 'uncertain', because: 'timeout' }, minutesLater(1)],
      [failed.key, { kind: 'failed', because: 'forbidden' }, now],
    ]);
    expect(await deliveries().undelivered({ kind: 'weekly' }, 1)).toHaveLength(1);
    expect(await deliveries().undelivered({ subscriptionIds: ['a'] }, 9)).toHaveLength(1);
    const roomIds = failed.to.kind === 'room' ? [failed.to.roomId] : [];
    expect(await deliveries().undelivered({ roomIds }, 9)).toMatchObject([{ key: failed.key }]);

    await deliveries().settle(uncertain.key, { kind: 'sent', messageRef: '8' }, minutesLater(2));
    expect(await deliveries().undelivered({ kind: 'weekly' }, 9)).toMatchObject([{ key: failed.key }]);
  });

  test('what subscriptions had due is known by its keys', async () => {
    const [one, other] = [await added({ subscriptionId: 'x' }), await added({ subscriptionId: 'y' })];
    await deliveries().settle(one.key, { kind: 'skipped', because: 'too-late' }, now);

    expect(await deliveries().keysOf(['x', 'y', 'z'], now)).toEqual(new Set([one.key, other.key]));
    expect(await deliveries().keysOf(['x'], now)).toEqual(new Set([one.key]));
    expect(await deliveries().keysOf(['x'], minutesLater(1))).toEqual(new Set());
    expect(await deliveries().keysOf([], now)).toEqual(new Set());
  });

  test('what arrived lately is known by its kind', async () => {
    const [one, other, waits, old] = [
      await added({ kind: 'ask' }),
      await added({ kind: 'ask', slot: 'question' }),
      await added({ kind: 'ask' }),
      await added({ kind: 'ask' }),
    ];
    await deliveries().settle(other.key, { kind: 'sent', messageRef: '7' }, minutesLater(2));
    await deliveries().settle(one.key, { kind: 'sent', messageRef: null }, minutesLater(1));
    await deliveries().settle(old.key, { kind: 'sent', messageRef: null }, minutesLater(-1));
    await deliveries().settle(waits.key, { kind: 'withdrawn' }, minutesLater(1));

    expect(await deliveries().sentLately(['ask', 'nothing'], now)).toMatchObject([
      { key: one.key },
      { key: other.key, slot: 'question', to: other.to },
    ]);
    expect(await deliveries().sentLately(['nothing'], now)).toEqual([]);
    expect(await deliveries().keysLately('ask', now)).toEqual(new Set([one.key, other.key, waits.key]));
  });

  test('a failed one may be sent again, once asked for', async () => {
    const { key } = await added({ manner: 'unasked', notAfter: minutesLater(1) });
    expect(await deliveries().again(key, now)).toBe(false);
    await claim(key);
    await deliveries().begin(key, 'one', now);
    await deliveries().settle(key, { kind: 'uncertain', because: 'timeout' }, now);

    expect(await deliveries().again(key, minutesLater(9))).toBe(true);
    expect(await deliveries().again(key, minutesLater(9))).toBe(false);

    expect(await claim(key, 'one', minutesLater(9))).toMatchObject({
      manner: 'asked-for',
      notAfter: null,
      attempts: 0,
      unknownSince: null,
    });
    expect(await deliveries().again('nothing', now)).toBe(false);
  });

  test('what it said is forgotten a month after, and can’t be sent again', async () => {
    const { key } = await added();
    await deliveries().settle(key, { kind: 'failed', because: 'forbidden' }, now);

    await underTest().store.sweep(addDays(now, 30));
    expect((await deliveries().byKey(key))?.fact).toEqual({ kind: 'test' });
    await underTest().store.sweep(addDays(minutesLater(1), 30));

    expect((await deliveries().byKey(key))?.fact).toEqual({ kind: '' });
    expect(await deliveries().again(key, now)).toBe(false);
  });
});
