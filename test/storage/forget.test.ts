import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Role } from '../../src/core/rights.js';
import { describeEachStore } from '../support/stores.js';
import { allOf, aNetwork, evening, logged, minutesLater, now, said, typed } from './cast.js';

describeEachStore('Forgetting', (underTest) => {
  async function somebody(displayName = `Ana ${randomUUID()}`) {
    const { records } = underTest().store;
    const [id, userId] = [randomUUID(), randomUUID()];
    const identity = { platform: 'telegram', userId } as const;
    await records.people.add({ id, displayName, language: 'sl', identity, createdAt: now });
    const grant = (role: Role, scopeId: string) =>
      records.people.grant({
        id: randomUUID(),
        personId: id,
        role,
        scopeId,
        grantedAt: now,
        grantedById: null,
      });

    return { records, id, identity, displayName, grant };
  }

  test('who is forgotten has no name, account or role', async () => {
    const { records, id, identity, grant } = await somebody();
    const { klub } = await aNetwork(records);
    await grant('worker', klub.id);

    await records.people.forget(id, { at: minutesLater(1), roomId: null });

    expect(await records.people.byIdentity(identity)).toBeUndefined();
    expect(await records.people.byId(id)).toMatchObject({ displayName: '', grants: [] });
    expect(await records.people.names([id])).toEqual(new Map());
  });

  test('what they wrote stays and still counts', async () => {
    const { records, id } = await somebody();
    const { klub } = await aNetwork(records);
    const activity = await records.activities.add(logged(klub, { loggedById: id }));
    const days = () => underTest().store.dayTotals.between([klub.id], '2026-11-20', '2026-11-20');
    const before = await days();

    await records.people.forget(id, { at: minutesLater(1), roomId: null });

    expect(await records.activities.byRef(activity)).toEqual(activity);
    expect(
      (await allOf(records.activities.between([klub.id], '2026-11-20', '2026-11-20'))).flat(),
    ).toHaveLength(1);
    expect(await days()).toEqual(before);
  });

  test('the account is free for somebody new', async () => {
    const { records, id, identity } = await somebody();
    await records.people.forget(id, { at: minutesLater(1), roomId: null });

    const anew = randomUUID();
    await records.people.add({ id: anew, displayName: 'Ana', language: 'sl', identity, createdAt: now });

    expect((await records.people.byIdentity(identity))?.id).toBe(anew);
  });

  test('a private room goes, and a group stays', async () => {
    const { records, id, identity } = await somebody();
    const address = { private: identity.userId, group: `-${identity.userId}` };
    const seen = (kind: 'private' | 'group') =>
      records.rooms.seen('telegram', { address: address[kind], kind, title: 'Ana' }, randomUUID());
    const [dm, group] = [await seen('private'), await seen('group')];

    await records.people.forget(id, { at: minutesLater(1), roomId: group.id });

    expect((await seen('private')).id).not.toBe(dm.id);
    expect((await seen('group')).id).toBe(group.id);
  });

  test('answers that hold the name are no longer kept', async () => {
    const { store } = underTest();
    const { records, id, displayName } = await somebody();
    const event = typed('/show K7Q4M');
    await store.handleOnce(event, () => Promise.resolve(said(`logged by ${displayName}`)));
    const other = typed('/show K7Q4M');
    await store.handleOnce(other, () => Promise.resolve(said('logged by nobody')));

    await records.people.forget(id, { at: minutesLater(1), roomId: null });

    const again = () => Promise.resolve(said('again'));
    expect(await store.handleOnce(event, again)).toEqual([]);
    expect(await store.handleOnce(other, again)).toEqual(said('logged by nobody'));
  });

  test('forgetting nobody changes nothing', async () => {
    const { people } = underTest().store.records;

    await people.forget('nobody', { at: now, roomId: null });

    expect(await people.byId('nobody')).toBeUndefined();
  });

  test('a network is run alone by its last admin', async () => {
    const { records, id, grant } = await somebody();
    const { network, celje } = await aNetwork(records);
    await grant('admin', network.id);
    await grant('coordinator', celje.id);
    expect(await records.people.runsAlone(id)).toMatchObject([{ id: network.id }]);

    const other = await somebody();
    await other.grant('admin', network.id);
    expect(await records.people.runsAlone(id)).toEqual([]);

    await records.people.forget(other.id, { at: minutesLater(1), roomId: null });
    expect(await records.people.runsAlone(id)).toMatchObject([{ id: network.id }]);
  });

  test('all that is stored about one is told', async () => {
    const { records, id, identity, displayName, grant } = await somebody();
    const { klub } = await aNetwork(records);
    await grant('worker', klub.id);
    const { code } = await records.activities.add(logged(klub, { loggedById: id }));
    await records.activities.add(logged(klub));

    expect(await records.people.storedAbout(id)).toMatchObject({
      displayName,
      language: 'sl',
      since: now,
      identities: [{ ...identity, linkedAt: now }],
      roles: [{ role: 'worker', scope: klub.name, grantedAt: now, endedAt: null }],
      entries: [{ code, centre: klub.name, version: 1, act: 'made', record: evening }],
      dayMarks: [],
      conversations: [],
    });
    expect(await records.people.storedAbout('nobody')).toBeUndefined();
  });
});
