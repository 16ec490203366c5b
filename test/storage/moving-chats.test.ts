import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Room } from '../../src/core/people.js';
import { openClient } from '../../src/storage/client.js';
import { databaseAddress } from '../../src/storage/database-address.js';
import { describeEachStore } from '../support/stores.js';
import { aNetwork, chatted, edit, logged, minutesLater, now, said } from './cast.js';

describeEachStore('Chats that are left or move', (underTest) => {
  const records = () => underTest().store.records;
  const here = (address: string): Promise<Room> =>
    records().rooms.seen('telegram', { address, kind: 'group', title: address }, randomUUID());
  const addresses = () => ({ from: `-${randomUUID()}`, to: `-100${randomUUID()}` });
  const draft = (roomId: string) => ({
    id: randomUUID(),
    personId: randomUUID(),
    roomId,
    command: 'log',
    state: {},
    step: 1,
    startedAt: now,
    askedAt: now,
    expiresAt: minutesLater(60),
  });

  test('a chat that was left has no rooms', async () => {
    const { chatRooms } = underTest().store;
    const { from: chat } = addresses();
    const rooms = [await here(chat), await here(`${chat}/5`)];
    const other = await here(`${chat}5`);
    expect(await chatRooms.of('telegram', chat)).toEqual(rooms);

    await records().rooms.left('telegram', chat, now);

    expect(await chatRooms.of('telegram', chat)).toEqual([]);
    expect(await chatRooms.of('telegram', other.address)).toEqual([other]);

    await here(`${chat}/5`);
    expect(await chatRooms.of('telegram', chat)).toEqual(rooms.slice(1));
  });

  test('addresses are told apart by their capitals', async () => {
    const { chatRooms } = underTest().store;
    const chat = randomUUID();
    await here(`${chat}a/5`);

    expect(await chatRooms.of('telegram', `${chat}A`)).toEqual([]);
  });

  test('a moved chat takes its parts, link and draft along', async () => {
    const { klub } = await aNetwork(records());
    const { from, to } = addresses();
    const [chat, topic] = [await here(from), await here(`${from}/5`)];
    await records().rooms.link(topic.id, klub.id, 'ana', now);
    const question = draft(topic.id);
    await records().conversations.save(question);

    await records().rooms.moved('telegram', from, to);

    expect(await here(to)).toMatchObject({ id: chat.id });
    expect(await here(`${to}/5`)).toMatchObject({ id: topic.id, scope: klub });
    expect(await records().conversations.byId(question.id)).toEqual(question);
    expect(await underTest().store.chatRooms.of('telegram', from)).toEqual([]);
  });

  test('moving twice is moving once', async () => {
    const { from, to } = addresses();
    const { id } = await here(from);

    for (let times = 0; times < 2; times += 1) await records().rooms.moved('telegram', from, to);
    await records().rooms.moved('telegram', to, to);

    expect(await here(to)).toMatchObject({ id });
  });

  test.each(['old', 'new'] as const)('rooms that become one keep the %s link', async (linked) => {
    const { klub } = await aNetwork(records());
    const { from, to } = addresses();
    const rooms = { old: await here(from), new: await here(to) };
    await records().rooms.link(rooms[linked].id, klub.id, 'ana', now);
    const questions = [draft(rooms.old.id), draft(rooms.new.id)];
    for (const question of questions) await records().conversations.save(question);

    await records().rooms.moved('telegram', from, to);

    const one = await here(to);
    expect(one).toMatchObject({ id: rooms[linked].id, scope: klub });
    for (const { id } of questions) {
      expect(await records().conversations.byId(id)).toMatchObject({ roomId: one.id });
    }
    expect(await underTest().store.chatRooms.of('telegram', to)).toEqual([one]);
  });

  test('of two links the later one is kept', async () => {
    const { klub, zaric } = await aNetwork(records());
    const { from, to } = addresses();
    await records().rooms.link((await here(from)).id, klub.id, 'ana', now);
    await records().rooms.link((await here(to)).id, zaric.id, 'ana', minutesLater(1));

    await records().rooms.moved('telegram', from, to);

    expect((await here(to)).scope).toEqual(zaric);
  });

  test('entries of both rooms are of one', async () => {
    const { klub } = await aNetwork(records());
    const { from, to } = addresses();
    const [before, after] = [await here(from), await here(to)];
    await records().rooms.link(after.id, klub.id, 'ana', now);
    const entry = await records().activities.add(logged(klub, { roomId: before.id }));
    await records().activities.change(entry, 1, edit({ roomId: after.id }));

    await records().rooms.moved('telegram', from, to);

    const database = await openClient(databaseAddress(underTest().url));
    const versions = await database.activityVersion.findMany({ where: { activityId: entry.id } });
    await database.$disconnect();
    expect(versions.map(({ roomId }) => roomId)).toEqual([after.id, after.id]);
  });

  test('messages of the old address are forgotten', async () => {
    const { postedMessages } = underTest().store;
    const { from, to } = addresses();
    const [before, after] = [await here(from), await here(to)];
    const line = {
      message: '7',
      personId: 'ana',
      became: { kind: 'question', conversationId: 'x' },
      typedAt: now,
    } as const;
    await postedMessages.keep('telegram', from, 'draft', '7', now);
    await postedMessages.keep('telegram', to, 'count', '8', now);
    await records().typedLines.keep({ ...line, roomId: before.id });
    await records().typedLines.keep({ ...line, roomId: after.id, personId: 'bor' });

    await records().rooms.moved('telegram', from, to);

    const { id } = await here(to);
    expect(await postedMessages.find('telegram', from, 'draft')).toBeUndefined();
    expect(await postedMessages.find('telegram', to, 'draft')).toBeUndefined();
    expect(await postedMessages.find('telegram', to, 'count')).toBe('8');
    expect(await records().typedLines.find(id, '7')).toMatchObject({ personId: 'bor' });
  });

  test('answers that wait go to the new address', async () => {
    const { store } = underTest();
    const { from, to } = addresses();
    const events = [from, `${from}/5`].map((address) =>
      chatted('telegram', { room: { address, kind: 'group', title: 'Klub' } }),
    );
    for (const event of events) await store.handleOnce(event, () => Promise.resolve(said('K7Q4M')));
    await here(from);

    await records().rooms.moved('telegram', from, to);

    const due = await Promise.all(
      events.map(({ key }) => store.outgoing.claim(key, 'one', now, minutesLater(1))),
    );
    expect(due.flat().map(({ address }) => address)).toEqual([to, `${to}/5`]);
  });

  test('a chat that moves while it is seen is one', async () => {
    const { from, to } = addresses();
    const { id } = await here(from);

    await Promise.all([
      records().rooms.moved('telegram', from, to),
      ...Array.from({ length: 5 }, () => here(to)),
    ]);

    const rooms = await underTest().store.chatRooms.of('telegram', to);
    expect(rooms).toMatchObject([{ id }]);
  });
});
