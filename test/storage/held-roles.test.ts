import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Records } from '../../src/core/ports.js';
import type { Role } from '../../src/core/rights.js';
import { describeEachStore } from '../support/stores.js';
import { aNetwork, minutesLater, now } from './cast.js';

async function member(records: Records, name: string, role: Role, scopeId: string | null): Promise<string> {
  const id = randomUUID();
  const identity = { platform: 'browser', userId: id } as const;
  await records.people.add({ id, displayName: name, language: 'en', identity, createdAt: now });
  const grant = { personId: id, role, scopeId, grantedAt: now, grantedById: null };
  await records.people.grant({ ...grant, id: `grant-${id}` });

  return id;
}

describeEachStore('Roles held', (underTest) => {
  const records = () => underTest().store.records;

  test('the roles of a place are told, and of no other', async () => {
    const { klub, zaric } = await underTest().store.transact(aNetwork);
    const ana = await member(records(), 'Ana', 'worker', klub.id);
    await member(records(), 'Eva', 'worker', zaric.id);

    expect(await records().people.heldAt([klub.id])).toEqual([
      {
        id: `grant-${ana}`,
        personId: ana,
        displayName: 'Ana',
        role: 'worker',
        scopeId: klub.id,
        grantedAt: now,
      },
    ]);
    expect(await records().people.heldAt([])).toEqual([]);
  });

  test('a role ends once', async () => {
    const { klub } = await underTest().store.transact(aNetwork);
    const ana = await member(records(), 'Ana', 'worker', klub.id);

    expect(await records().people.endRole(`grant-${ana}`, 'bo', minutesLater(1))).toBe(true);
    expect(await records().people.endRole(`grant-${ana}`, 'bo', minutesLater(2))).toBe(false);
    expect(await records().people.heldAt([klub.id])).toEqual([]);
    expect(await records().people.byId(ana)).toMatchObject({ displayName: 'Ana', grants: [] });
  });

  test('a founder is one until there is a network', async () => {
    const founder = await member(records(), 'Kim', 'admin', null);
    expect((await records().people.byId(founder))?.founderSince).toEqual(now);

    const { network } = await underTest().store.transact(aNetwork);
    await records().people.settleFounders(network.id);

    const settled = await records().people.byId(founder);
    expect(settled).not.toHaveProperty('founderSince');
    expect(settled?.grants).toMatchObject([{ role: 'admin', scope: { id: network.id } }]);
  });

  test('a room keeps its own language', async () => {
    const seen = { address: randomUUID(), kind: 'group', title: 'Klub' } as const;
    const { id } = await records().rooms.seen('browser', seen, randomUUID());
    await records().rooms.setLanguage(id, 'sv');
    await records().rooms.setZone(id, 'Europe/Stockholm');

    expect(await records().rooms.seen('browser', seen, randomUUID())).toMatchObject({ language: 'sv' });
  });
});
