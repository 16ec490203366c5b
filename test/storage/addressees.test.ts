import { randomUUID } from 'node:crypto';
import { subDays } from 'date-fns';
import { expect, test } from 'vitest';
import { openStore } from '../../src/storage/open-store.js';
import { describeEachStore } from '../support/stores.js';
import { aNetwork, minutesLater, now } from './cast.js';
import { aDelivery, aGroup, somebody } from './unasked-cast.js';

describeEachStore('Whom deliveries go to', (underTest) => {
  const records = () => underTest().store.records;
  const toRoom = (roomId: string) => records().deliveries.addressee({ kind: 'room', roomId });
  const toPerson = (personId: string) => records().deliveries.addressee({ kind: 'person', personId });

  test('a group has its own language and zone, else its place’s', async () => {
    const { klub } = await aNetwork(records());
    const { id } = await aGroup(records());
    expect(await toRoom(id)).toMatchObject({ language: 'en', zone: 'Europe/Ljubljana', person: null });

    await records().rooms.link(id, klub.id, null, now);
    await records().structure.setZone(klub.id, 'Europe/Stockholm');
    expect(await toRoom(id)).toMatchObject({ language: 'sl', zone: 'Europe/Stockholm' });

    await records().rooms.setLanguage(id, 'sv');
    await records().rooms.setZone(id, 'Europe/Helsinki');
    expect(await toRoom(id)).toMatchObject({ room: { id }, language: 'sv', zone: 'Europe/Helsinki' });
  });

  test('a private room has its person’s language and quiet hours', async () => {
    const { id, identity, dm } = await somebody(records());
    await records().people.setUnasked(id, { quietFrom: '20:00', weeklyMost: 2 });
    await records().rooms.usedBy(dm.id, identity, now);

    const addressee = await toRoom(dm.id);

    expect(addressee).toMatchObject({
      room: { id: dm.id },
      language: 'sl',
      zone: 'Europe/Ljubljana',
      person: { id, unasked: { quietFrom: '20:00', quietTo: '08:00', weeklyMost: 2 } },
    });
    expect(await toPerson(id)).toEqual(addressee);
  });

  test('a person’s zone is that of where they have a role', async () => {
    const { klub } = await aNetwork(records());
    const { id, identity, dm } = await somebody(records());
    await records().structure.setZone(klub.id, 'Europe/Stockholm');
    const role = { id: randomUUID(), personId: id, role: 'worker', scopeId: klub.id } as const;
    await records().people.grant({ ...role, grantedAt: now, grantedById: null });
    await records().rooms.usedBy(dm.id, identity, now);

    expect(await toPerson(id)).toMatchObject({ zone: 'Europe/Stockholm' });
  });

  test('a person is written to where they wrote last', async () => {
    const { id, identity, dm } = await somebody(records());
    const other = { platform: 'discord', userId: randomUUID() } as const;
    await records().people.addIdentity(id, other, now);
    const there = await records().rooms.seen(
      'discord',
      { address: '77', kind: 'private', title: 'Ana' },
      randomUUID(),
    );
    expect(await toPerson(id)).toBeUndefined();

    await records().rooms.usedBy(dm.id, identity, now);
    await records().rooms.usedBy(there.id, other, minutesLater(1));
    expect((await toPerson(id))?.room).toEqual(there);

    await records().rooms.usedBy(dm.id, identity, minutesLater(2));
    expect((await toPerson(id))?.room).toEqual(dm);

    await records().rooms.left('telegram', dm.address, minutesLater(3));
    expect((await toPerson(id))?.room).toEqual(there);
  });

  test('a group is nobody’s private room, and a stranger has none', async () => {
    const { id, identity } = await somebody(records());
    const group = await aGroup(records());

    await records().rooms.usedBy(group.id, identity, now);
    await records().rooms.usedBy(group.id, { platform: 'telegram', userId: 'nobody' }, now);

    expect(await toPerson(id)).toBeUndefined();
    expect(await toRoom(group.id)).toMatchObject({ person: null });
  });

  test('nobody is written to where we no longer are', async () => {
    const { id, address } = await aGroup(records());
    await records().rooms.left('telegram', address, now);

    expect(await toRoom(id)).toBeUndefined();
    expect(await toRoom('nowhere')).toBeUndefined();
  });

  test('who links a second chat takes the private room along', async () => {
    const [one, other] = [await somebody(records()), await somebody(records(), 'discord')];
    await records().rooms.usedBy(other.dm.id, other.identity, now);

    await records().people.addIdentity(one.id, other.identity, now);

    expect((await toPerson(one.id))?.room).toEqual(other.dm);
  });

  test('a person is told what was sent to them', async () => {
    const { id } = await somebody(records());
    const { key } = aDelivery({ kind: 'person', personId: id }, { key: `${id}:1`, kind: 'how-many' });
    await records().deliveries.add([
      aDelivery({ kind: 'person', personId: id }, { key, kind: 'how-many' }),
      aDelivery({ kind: 'person', personId: 'somebody else' }),
    ]);
    await records().deliveries.settle(key, { kind: 'sent', messageRef: '7' }, minutesLater(1));

    expect(await records().people.storedAbout(id)).toMatchObject({
      deliveries: [{ kind: 'how-many', dueAt: now, sentAt: minutesLater(1), content: { kind: 'test' } }],
    });
  });

  test('to who is forgotten nothing goes out', async () => {
    const { id, identity, dm } = await somebody(records());
    await records().rooms.usedBy(dm.id, identity, now);
    const [waiting, sent] = [
      aDelivery({ kind: 'person', personId: id }),
      aDelivery({ kind: 'room', roomId: dm.id }),
    ];
    await records().deliveries.add([waiting, sent]);
    await records().deliveries.settle(sent.key, { kind: 'sent', messageRef: '7' }, now);

    await records().people.forget(id, { at: now, roomId: null });

    expect(await toPerson(id)).toBeUndefined();
    expect(await toRoom(dm.id)).toBeUndefined();
    expect(await records().deliveries.claim(waiting.key, 'one', now, minutesLater(1))).toBeUndefined();
    for (const { key } of [waiting, sent]) {
      expect((await records().deliveries.byKey(key))?.fact).toEqual({ kind: '' });
    }
  });

  test('what is counted to a week is sent, uncertain or in hand', async () => {
    const { id, identity, dm } = await somebody(records());
    await records().rooms.usedBy(dm.id, identity, now);
    const toAna = { kind: 'person', personId: id } as const;
    const given = [
      aDelivery(toAna, { manner: 'unasked', key: `${id}:sent` }),
      aDelivery({ kind: 'room', roomId: dm.id }, { manner: 'after-session', key: `${id}:uncertain` }),
      aDelivery(toAna, { manner: 'unasked', key: `${id}:in-hand` }),
      aDelivery(toAna, { manner: 'unasked', key: `${id}:failed` }),
      aDelivery(toAna, { manner: 'unasked', key: `${id}:old` }),
      aDelivery(toAna, { manner: 'asked-for', key: `${id}:asked` }),
      aDelivery(toAna, { manner: 'unasked', key: `${id}:waiting` }),
    ];
    const { deliveries } = records();
    await deliveries.add(given);
    await deliveries.settle(`${id}:sent`, { kind: 'sent', messageRef: null }, now);
    await deliveries.settle(`${id}:uncertain`, { kind: 'uncertain', because: 'timeout' }, now);
    await deliveries.claim(`${id}:in-hand`, 'one', now, minutesLater(1));
    await deliveries.settle(`${id}:failed`, { kind: 'failed', because: 'forbidden' }, now);
    await deliveries.settle(`${id}:old`, { kind: 'sent', messageRef: null }, subDays(now, 8));
    await deliveries.settle(`${id}:asked`, { kind: 'sent', messageRef: null }, now);

    expect(await deliveries.countUnasked(id, subDays(now, 7), `${id}:waiting`)).toBe(3);
    expect(await deliveries.countUnasked(id, subDays(now, 7), `${id}:in-hand`)).toBe(2);
  });

  test('two that count for one person at once do it one after the other', async () => {
    const { id } = await somebody(records());
    const other = await openStore(underTest().url);
    const toAna = { kind: 'person', personId: id } as const;
    const given = Array.from({ length: 6 }, (_, n) =>
      aDelivery(toAna, { manner: 'unasked', key: `${id}:${n}` }),
    );
    await records().deliveries.add(given);

    const begun = await Promise.all(
      given.map(({ key }, n) =>
        (n % 2 === 0 ? underTest().store : other).transact(async ({ deliveries }) => {
          await deliveries.claim(key, `${n}`, now, minutesLater(1));
          const isMore = (await deliveries.countUnasked(id, subDays(now, 7), key)) >= 2;
          if (isMore) await deliveries.settle(key, { kind: 'skipped', because: 'enough-this-week' }, now);

          return !isMore;
        }),
      ),
    );
    await other.close();

    expect(begun.filter(Boolean)).toHaveLength(2);
  });
});
