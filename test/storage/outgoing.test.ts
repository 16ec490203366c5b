import { expect, test } from 'vitest';
import type { Inbound } from '../../src/core/inbound.js';
import { openStore } from '../../src/storage/open-store.js';
import { describeEachStore } from '../support/stores.js';
import { chatted, minutesLater, now, said, typed } from './cast.js';

describeEachStore('Answers that wait to be sent', (underTest) => {
  const outgoing = () => underTest().store.outgoing;
  const claim = (key: string, holder: string, at = now) =>
    outgoing().claim(key, holder, at, new Date(at.getTime() + 60_000));
  const both = [...said('first'), ...said('second')];

  async function answered(differences: Partial<Inbound> = {}, answers = both): Promise<Inbound> {
    const event = chatted('telegram', differences);
    await underTest().store.handleOnce(event, () => Promise.resolve(answers));

    return event;
  }

  test('they come with all that is needed to send them', async () => {
    const { key } = await answered();

    expect(await claim(key, 'one')).toEqual(
      both.map((answer, index) => ({
        answer,
        key,
        index,
        address: '-100',
        receivedAt: now,
        replyTo: { token: 'secret' },
      })),
    );
  });

  test('one of many who claim at once gets them', async () => {
    const other = await openStore(underTest().url);
    const { key } = await answered();

    const claims = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        (n % 2 === 0 ? outgoing() : other.outgoing).claim(key, `holder ${n}`, now, minutesLater(1)),
      ),
    );
    await other.close();

    expect(claims.filter((due) => due.length > 0)).toHaveLength(1);
  });

  test('they are free again when the lease is over', async () => {
    const { key } = await answered();
    await claim(key, 'killed');

    expect(await claim(key, 'other', new Date(now.getTime() + 59_999))).toEqual([]);
    expect(await claim(key, 'other', minutesLater(1))).toHaveLength(2);
  });

  test('their holder may claim them once more', async () => {
    const { key } = await answered();
    await claim(key, 'one');
    await claim(key, 'one', new Date(now.getTime() + 30_000));

    expect(await claim(key, 'other', minutesLater(1))).toEqual([]);
  });

  test('a released claim is free at once for others', async () => {
    const { key } = await answered();
    await claim(key, 'one');

    await outgoing().release(key, 'other');
    expect(await claim(key, 'other')).toEqual([]);

    await outgoing().release(key, 'one');
    expect(await claim(key, 'other')).toHaveLength(2);
  });

  test('an answer that was settled is not given again', async () => {
    const { key } = await answered();
    await claim(key, 'killed');
    await outgoing().settle(key, 0, now);
    await outgoing().settle(key, 0, now);

    const left = await claim(key, 'other', minutesLater(1));

    expect(left.map(({ index }) => index)).toEqual([1]);
  });

  test('after the last one nothing is left to send', async () => {
    const { key } = await answered();
    await claim(key, 'one');

    await Promise.all([1, 0].map((index) => outgoing().settle(key, index, now)));

    expect(await claim(key, 'one', minutesLater(5))).toEqual([]);
    expect(await outgoing().waiting('telegram', minutesLater(5), 100)).not.toContain(key);
  });

  test('what waits is listed by age and platform', async () => {
    const [late, early] = [
      await answered({ receivedAt: minutesLater(-9) }),
      await answered({ receivedAt: minutesLater(-10) }),
    ];
    const claimed = await answered({ receivedAt: minutesLater(-11) });
    await claim(claimed.key, 'one');

    expect(await outgoing().waiting('telegram', now, 2)).toEqual([early.key, late.key]);
    expect(await outgoing().waiting('telegram', minutesLater(1), 1)).toEqual([claimed.key]);
    expect(await outgoing().waiting('discord', now, 9)).toEqual([]);
  });

  test('silence and the browser room leave nothing to send', async () => {
    const silent = await answered({}, []);
    const browser = typed('/log');
    await underTest().store.handleOnce(browser, () => Promise.resolve(both));

    expect(await claim(silent.key, 'one')).toEqual([]);
    expect(await claim(browser.key, 'one')).toEqual([]);
    expect(await claim('telegram:never seen', 'one')).toEqual([]);
    expect(await outgoing().waiting('browser', now, 9)).toEqual([]);
  });

  test('an event that comes again does not send again', async () => {
    const event = await answered();
    for (const index of [0, 1]) await outgoing().settle(event.key, index, now);

    expect(await underTest().store.handleOnce(event, () => Promise.resolve([]))).toEqual(both);
    expect(await claim(event.key, 'one')).toEqual([]);
  });

  test.each([
    ['discord', 15],
    ['telegram', 24 * 60],
  ] as const)('answers to %s are given up after %i minutes', async (platform, minutes) => {
    const { store } = underTest();
    const event = chatted(platform, { receivedAt: minutesLater(-minutes) });
    await store.handleOnce(event, () => Promise.resolve(both));

    await store.sweep(now);
    expect(await claim(event.key, 'one')).toHaveLength(2);

    await store.sweep(new Date(now.getTime() + 1));
    expect(await claim(event.key, 'one')).toEqual([]);
  });
});
