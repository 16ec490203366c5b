import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { ChatIdentity } from '../../src/core/people.js';
import { describeEachStore } from '../support/stores.js';
import { aNetwork, now } from './cast.js';

describeEachStore('People', (underTest) => {
  async function ana() {
    const { people } = underTest().store.records;
    const identity: ChatIdentity = { platform: 'telegram', userId: randomUUID() };
    const id = randomUUID();
    const person = await people.add({ id, displayName: 'Ana', language: 'sl', identity, createdAt: now });

    return { people, identity, person };
  }

  test('a person is known by a chat identity', async () => {
    const { people, identity, person } = await ana();

    expect(person).toEqual({ id: person.id, displayName: 'Ana', language: 'sl', grants: [] });
    expect(await people.byIdentity(identity)).toEqual(person);
    expect(await people.byId(person.id)).toEqual(person);
    expect(await people.byIdentity({ ...identity, platform: 'discord' })).toBeUndefined();
    expect(await people.byId('nobody')).toBeUndefined();
  });

  test('a chat identity belongs to one person', async () => {
    const { people, identity } = await ana();

    await expect(
      people.add({ id: randomUUID(), displayName: 'Bor', language: 'en', identity, createdAt: now }),
    ).rejects.toThrow();
  });

  test('a role holds with the scope it was granted for', async () => {
    const { people, person } = await ana();
    const { klub, network } = await aNetwork(underTest().store.records);
    const grant = { personId: person.id, grantedAt: now, grantedById: null };
    await people.grant({ ...grant, id: randomUUID(), role: 'worker', scopeId: klub.id });
    await people.grant({
      ...grant,
      id: randomUUID(),
      role: 'admin',
      scopeId: network.id,
      grantedAt: new Date(now.getTime() + 1),
    });

    expect((await people.byId(person.id))?.grants).toEqual([
      { role: 'worker', scope: klub },
      { role: 'admin', scope: network },
    ]);
  });

  test('a person may choose another language', async () => {
    const { people, person } = await ana();

    await people.setLanguage(person.id, 'sv');

    expect((await people.byId(person.id))?.language).toBe('sv');
  });

  test('names are looked up for those who are known', async () => {
    const { people, person } = await ana();

    expect(await people.names([person.id, 'nobody'])).toEqual(new Map([[person.id, 'Ana']]));
  });
});
