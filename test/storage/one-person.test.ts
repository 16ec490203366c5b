import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { ChatIdentity, PlatformName } from '../../src/core/people.js';
import type { Role } from '../../src/core/rights.js';
import { describeEachStore } from '../support/stores.js';
import { aNetwork, edit, logged, minutesLater, now } from './cast.js';

describeEachStore('Two chat identities of one person', (underTest) => {
  const records = () => underTest().store.records;

  async function someone(displayName: string, platform: PlatformName) {
    const identity: ChatIdentity = { platform, userId: randomUUID() };
    const id = randomUUID();
    await records().people.add({ id, displayName, language: 'sl', identity, createdAt: now });

    return { id, identity };
  }

  async function anaTwice() {
    const places = await aNetwork(records());

    return { ...places, ana: await someone('Ana', 'telegram'), twin: await someone('Anči', 'discord') };
  }

  const grant = (personId: string, role: Role, scopeId: string) =>
    records().people.grant({ id: randomUUID(), personId, role, scopeId, grantedAt: now, grantedById: null });

  test('an identity nobody had is added', async () => {
    const { people } = records();
    const ana = await someone('Ana', 'telegram');
    const identity = { platform: 'discord', userId: randomUUID() } as const;

    for (let times = 0; times < 2; times += 1) await people.addIdentity(ana.id, identity, now);

    expect(await people.byIdentity(identity)).toEqual(await people.byIdentity(ana.identity));
  });

  test('two persons become one with all identities', async () => {
    const { people } = records();
    const { ana, twin } = await anaTwice();
    const third = { platform: 'browser', userId: randomUUID() } as const;
    await people.addIdentity(twin.id, third, now);

    await people.addIdentity(ana.id, twin.identity, minutesLater(1));

    for (const identity of [ana.identity, twin.identity, third]) {
      expect(await people.byIdentity(identity)).toMatchObject({ id: ana.id, displayName: 'Ana' });
    }
    expect(await people.byId(twin.id)).toMatchObject({ displayName: '', grants: [] });
    expect(await people.names([ana.id, twin.id])).toEqual(new Map([[ana.id, 'Ana']]));
  });

  test('roles come along, and none is held twice', async () => {
    const { people } = records();
    const { ana, twin, klub, zaric } = await anaTwice();
    await grant(ana.id, 'worker', klub.id);
    await grant(twin.id, 'worker', klub.id);
    await grant(twin.id, 'lead', klub.id);
    await grant(twin.id, 'worker', zaric.id);

    await people.addIdentity(ana.id, twin.identity, now);

    const grants = (await people.byId(ana.id))?.grants ?? [];
    expect(grants.map(({ role, scope }) => `${role} ${scope.name}`).toSorted()).toEqual([
      'lead Klub',
      'worker Klub',
      'worker Žarič',
    ]);
  });

  test('entries, changes and marks are of the one', async () => {
    const { activities, dayMarks, people } = records();
    const { ana, twin, klub } = await anaTwice();
    const entry = await activities.add(logged(klub, { loggedById: twin.id }));
    await activities.change(entry, 1, edit({ changedById: twin.id }));
    const mark = { centreId: klub.id, id: randomUUID(), date: '2026-11-20', state: 'closed' } as const;
    const hours = { from: null, to: null, reason: null, roomId: null, takenBackAt: null };
    await dayMarks.add({ ...mark, ...hours, loggedAt: now, loggedById: twin.id });

    await people.addIdentity(ana.id, twin.identity, now);

    expect(await activities.recentBy(ana.id, 9)).toHaveLength(1);
    expect(await activities.lastChangedBy(ana.id, 9)).toMatchObject([{ id: entry.id }]);
    expect(await dayMarks.latestBy(ana.id)).toMatchObject({ id: mark.id });
    expect(await activities.recentBy(twin.id, 9)).toEqual([]);
  });

  test('drafts and codes are of the one', async () => {
    const { conversations, linkCodes, people } = records();
    const { ana, twin } = await anaTwice();
    const codeHash = randomUUID();
    await linkCodes.add({ codeHash, personId: twin.id, createdAt: now, expiresAt: minutesLater(10) });
    await conversations.save({
      id: randomUUID(),
      personId: twin.id,
      roomId: 'klub',
      command: 'log',
      state: {},
      step: 1,
      startedAt: now,
      askedAt: now,
      expiresAt: minutesLater(60),
    });

    await people.addIdentity(ana.id, twin.identity, now);

    expect(await conversations.latestOf(ana.id, now)).toMatchObject({ personId: ana.id });
    expect(await linkCodes.use(codeHash, now)).toBe(ana.id);
  });

  test('both may have used the same invitation', async () => {
    const { invitations, people } = records();
    const { ana, twin, klub } = await anaTwice();
    const id = randomUUID();
    await invitations.add({
      id,
      codeHash: id,
      role: 'worker',
      scopeId: klub.id,
      uses: 3,
      used: 0,
      createdAt: now,
      createdById: twin.id,
      expiresAt: minutesLater(60),
      revokedAt: null,
    });
    for (const person of [ana, twin]) await invitations.use(id, person.id, now);

    await people.addIdentity(ana.id, twin.identity, now);

    expect(await invitations.byHash(id)).toMatchObject({ createdById: ana.id });
    expect(await invitations.use(id, ana.id, now)).toBe(false);
  });

  test('what fails afterwards leaves two persons', async () => {
    const { people } = records();
    const { ana, twin } = await anaTwice();

    const failing = underTest().store.transact(async (open) => {
      await open.people.addIdentity(ana.id, twin.identity, now);
      throw new Error('The assistant stumbled.');
    });

    await expect(failing).rejects.toThrow('The assistant stumbled.');
    expect(await people.byIdentity(twin.identity)).toMatchObject({ id: twin.id, displayName: 'Anči' });
  });
});
