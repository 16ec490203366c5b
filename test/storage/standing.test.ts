import { randomUUID } from 'node:crypto';
import { addDays } from 'date-fns';
import { expect, test } from 'vitest';
import type { DueDrawing } from '../../src/core/chat-ports.js';
import type { Room } from '../../src/core/people.js';
import { shownEntry } from '../../src/core/standing/shown-entry.js';
import type { Shown } from '../../src/core/standing/shown.js';
import { openStore } from '../../src/storage/open-store.js';
import { describeEachStore } from '../support/stores.js';
import { aNetwork, chatted, edit, logged, minutesLater, now, said } from './cast.js';

describeEachStore('Messages that stay', (underTest) => {
  const records = () => underTest().store.records;
  const queue = () => underTest().store.standingQueue;
  const something = (): Shown => shownEntry({ centreId: 'klub', id: randomUUID() });

  function aRoom(): Promise<Room> {
    const seen = { address: `-${randomUUID()}`, kind: 'group', title: 'Klub' } as const;
    return records().rooms.seen('telegram', seen, randomUUID());
  }

  async function keep(shown: Shown, slot = 'receipt', room?: Room): Promise<Room> {
    const there = room ?? (await aRoom());
    await records().standing.keep({ ...shown, roomId: there.id, slot, language: null }, now);
    return there;
  }

  const claim = ({ id }: Room, holder = 'one', at = now) =>
    queue().claim(id, holder, at, new Date(at.getTime() + 60_000));

  async function claimed(room: Room, at = now): Promise<DueDrawing> {
    const drawing = await claim(room, 'one', at);
    if (!drawing) throw new Error('Nothing is due there.');
    return drawing;
  }

  const isDue = async (room: Room, at = now) =>
    (await queue().due(['telegram'], at, 1_000)).includes(room.id);

  test('nothing is drawn until something changes', async () => {
    const shown = something();
    const room = await keep(shown);

    expect(await isDue(room)).toBe(false);
    await records().standing.touch(shown, now);
    expect(await isDue(room)).toBe(true);
  });

  test('a change concerns every room that shows it, and no other', async () => {
    const shown = something();
    const rooms = [await keep(shown), await keep(shown), await keep(something())];

    await records().standing.touch(shown, now);

    expect(await Promise.all(rooms.map((room) => isDue(room)))).toEqual([true, true, false]);
    expect((await records().standing.showing(shown)).map(({ roomId }) => roomId).toSorted()).toEqual(
      rooms
        .slice(0, 2)
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  test('what was drawn is due no more', async () => {
    const shown = something();
    const room = await keep(shown);
    await records().standing.touch(shown, now);

    const drawing = await claimed(room);
    await queue().drawn(drawing, 'one');

    expect(drawing).toMatchObject({
      message: { ...shown, slot: 'receipt', language: null },
      room,
      version: 1,
    });
    expect(await isDue(room)).toBe(false);
  });

  test('what changed while it was drawn is due again', async () => {
    const shown = something();
    const room = await keep(shown);
    await records().standing.touch(shown, now);
    const drawing = await claimed(room);

    await records().standing.touch(shown, minutesLater(1));
    expect(await isDue(room)).toBe(false);
    await queue().drawn(drawing, 'one');

    expect(await claimed(room)).toMatchObject({ version: 2 });
  });

  test('one of many who claim at once draws it', async () => {
    const other = await openStore(underTest().url);
    const shown = something();
    const room = await keep(shown);
    await records().standing.touch(shown, now);

    const claims = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        (n % 2 === 0 ? queue() : other.standingQueue).claim(room.id, `holder ${n}`, now, minutesLater(1)),
      ),
    );
    await other.close();

    expect(claims.filter((drawing) => drawing !== undefined)).toHaveLength(1);
  });

  test('what a killed process had is due when its lease is over', async () => {
    const shown = something();
    const room = await keep(shown);
    await records().standing.touch(shown, now);
    const left = await claimed(room);

    expect(await claim(room, 'other', new Date(now.getTime() + 59_999))).toBeUndefined();
    expect(await claim(room, 'other', minutesLater(1))).toEqual(left);
    await queue().drawn(left, 'one');
    expect(await claim(room, 'third', new Date(now.getTime() + 61_000))).toBeUndefined();
  });

  test('given up, it may be drawn by anybody', async () => {
    const shown = something();
    const room = await keep(shown);
    await records().standing.touch(shown, now);

    await queue().release(await claimed(room), 'one');
    expect(await isDue(room)).toBe(true);
    await claimed(room);
    await queue().releaseAll();
    expect(await isDue(room)).toBe(true);
  });

  test('the one that has waited longest comes first', async () => {
    const [first, second] = [something(), something()];
    const room = await keep(second, 'second');
    await keep(first, 'first', room);
    await records().standing.touch(first, now);
    await records().standing.touch(second, minutesLater(1));

    expect((await claimed(room)).message.slot).toBe('first');
    expect((await claimed(room)).message.slot).toBe('second');
  });

  test('answers that wait in the room are sent before', async () => {
    const shown = something();
    const room = await keep(shown);
    await records().standing.touch(shown, now);
    const event = chatted('telegram', { room: { ...room, title: 'Klub' } });
    await underTest().store.handleOnce(event, () => Promise.resolve(said('hello')));

    expect(await isDue(room)).toBe(false);
    expect(await claim(room)).toBeUndefined();
    await underTest().store.outgoing.settle(event.key, 0, now);
    expect(await isDue(room)).toBe(true);
  });

  test('it may come to show something else', async () => {
    const [before, after] = [something(), something()];
    const room = await keep(before);

    await records().standing.turn(before, after, now);

    expect(await claimed(room)).toMatchObject({ message: after });
    expect(await records().standing.showing(before)).toEqual([]);
  });

  test('a slot that is used again shows the new thing only', async () => {
    const [before, after] = [something(), something()];
    const room = await keep(before);
    await records().standing.touch(before, now);
    await keep(after, 'receipt', room);

    expect(await isDue(room)).toBe(false);
    await records().standing.touch(before, now);
    expect(await isDue(room)).toBe(false);
  });

  test('one that has ended stays as it is', async () => {
    const shown = something();
    const [one, other] = [await keep(shown), await keep(shown)];
    await records().standing.touch(shown, now);

    await records().standing.end(one.id, 'receipt');
    await queue().end(await claimed(other));
    await records().standing.touch(shown, now);

    expect([await isDue(one), await isDue(other)]).toEqual([false, false]);
  });

  test('nothing is drawn where the assistant is no more', async () => {
    const shown = something();
    const room = await keep(shown);
    await records().standing.touch(shown, now);
    await records().rooms.left('telegram', room.address, now);

    expect(await isDue(room)).toBe(false);
    expect(await queue().due(['discord', 'browser'], now, 1_000)).not.toContain(room.id);
  });

  test('nothing stands any more in a chat that has moved', async () => {
    const shown = something();
    const room = await keep(shown);

    await records().rooms.moved('telegram', room.address, `-${randomUUID()}`);

    expect(await records().standing.showing(shown)).toEqual([]);
  });

  test('a change of an entry is a change of what shows it', async () => {
    const { klub } = await aNetwork(records());
    const entry = await records().activities.add(logged(klub));
    const room = await keep(shownEntry(entry));

    await records().activities.change(entry, 1, edit());

    expect(await isDue(room)).toBe(true);
  });

  test('after thirty days a message is let be', async () => {
    const shown = something();
    await keep(shown);

    await underTest().store.sweep(addDays(now, 30));
    expect(await records().standing.showing(shown)).toHaveLength(1);
    await underTest().store.sweep(new Date(addDays(now, 30).getTime() + 1));
    expect(await records().standing.showing(shown)).toEqual([]);
  });
});
