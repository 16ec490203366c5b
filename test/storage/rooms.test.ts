import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { describeEachStore } from '../support/stores.js';
import { aNetwork, now } from './cast.js';

describeEachStore('Rooms', (underTest) => {
  test('a room is made on first sight and follows its title', async () => {
    const { rooms } = underTest().store.records;
    const [address, id] = [randomUUID(), randomUUID()];
    const seen = (title: string) => rooms.seen('discord', { address, kind: 'group', title }, id);

    expect(await seen('Klub')).toEqual({
      id,
      platform: 'discord',
      address,
      kind: 'group',
      title: 'Klub',
      scope: null,
      language: null,
    });
    expect(await seen('Klub Celje')).toMatchObject({ id, title: 'Klub Celje' });
    expect(
      await rooms.seen('discord', { address, kind: 'group', title: 'Klub Celje' }, 'other id'),
    ).toMatchObject({ id });
  });

  test('the same address on another platform is another room', async () => {
    const { rooms } = underTest().store.records;
    const room = { address: randomUUID(), kind: 'private', title: 'Ana' } as const;

    const [here, there] = [
      await rooms.seen('discord', room, randomUUID()),
      await rooms.seen('telegram', room, randomUUID()),
    ];

    expect(here.id).not.toBe(there.id);
  });

  test('a room seen by many at once is one room', async () => {
    const { rooms } = underTest().store.records;
    const room = { address: randomUUID(), kind: 'group', title: 'Klub' } as const;

    const seen = await Promise.all(
      Array.from({ length: 10 }, () => rooms.seen('telegram', room, randomUUID())),
    );

    expect(new Set(seen.map(({ id }) => id)).size).toBe(1);
  });

  test('a linked room knows its place', async () => {
    const { rooms } = underTest().store.records;
    const { klub } = await aNetwork(underTest().store.records);
    const room = { address: randomUUID(), kind: 'group', title: 'Klub' } as const;
    const { id } = await rooms.seen('telegram', room, randomUUID());

    expect((await rooms.link(id, klub.id, 'ana', now)).scope).toEqual(klub);
    expect((await rooms.seen('telegram', room, randomUUID())).scope).toEqual(klub);
  });
});
