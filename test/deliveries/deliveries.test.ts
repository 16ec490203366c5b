import { beforeEach, expect, test } from 'vitest';
import type { Sent } from '../../src/core/chat-platform.js';
import type { NewDelivery } from '../../src/core/deliveries/delivery.js';
import type { DeliverySource } from '../../src/core/deliveries/delivery-source.js';
import { minutesLater, now } from '../storage/cast.js';
import { aDelivery, aGroup, somebody } from '../storage/unasked-cast.js';
import { openHouse, type House } from './house.js';

let house: House;
let given: NewDelivery[];
let wanted: boolean;

const source: DeliverySource = {
  name: 'test',
  due: () => Promise.resolve(given),
  isStillWanted: () => Promise.resolve(wanted),
  undelivered: (delivery, { kind, because }) =>
    Promise.resolve(
      delivery.key.startsWith('told:')
        ? []
        : [{ ...delivery, key: `told:${delivery.key}`, fact: { kind: `${kind}: ${because}` }, to: toLuka }],
    ),
};
let toLuka: NewDelivery['to'];

beforeEach(async () => {
  house = await openHouse(now, [source]);
  given = [];
  wanted = true;
  const luka = await somebody(house.records, 'browser');
  await house.records.rooms.usedBy(luka.dm.id, luka.identity, now);
  toLuka = { kind: 'person', personId: luka.id };
});

async function toAGroup(differences: Partial<NewDelivery> = {}): Promise<NewDelivery> {
  const { id } = await aGroup(house.records);

  return aDelivery({ kind: 'room', roomId: id }, differences);
}

const posted = () => house.posted.map(({ key }) => key);
const minutes = (many: number) => house.clock.runFor(many * 60_000);

test('what a source has due goes out within its minute, once', async () => {
  given = [await toAGroup({ dueAt: minutesLater(3) })];
  await house.open().start();
  await minutes(2);
  expect(posted()).toEqual([]);

  await minutes(10);

  expect(posted()).toEqual([given[0]?.key]);
  const late = (house.posted[0]?.at.getTime() ?? 0) - minutesLater(3).getTime();
  expect(late).toBeGreaterThanOrEqual(0);
  expect(late).toBeLessThan(60_000);
});

test('it is worded when it is sent, for whom it goes to', async () => {
  const { id, identity, dm } = await somebody(house.records, 'discord');
  await house.records.rooms.usedBy(dm.id, identity, now);
  given = [aDelivery({ kind: 'person', personId: id }, { fact: { kind: 'how-many' }, slot: 'plan' })];
  const deliveries = house.open();
  await house.records.people.setLanguage(id, 'sv');

  await deliveries.start();
  await minutes(1);

  expect(house.posted).toMatchObject([
    {
      platform: 'discord',
      address: dm.address,
      slot: 'plan',
      message: { lines: [['how-many in sv']] },
    },
  ]);
});

test('what is no longer wanted is withdrawn for good', async () => {
  given = [await toAGroup({ dueAt: minutesLater(1) })];
  await house.open().start();
  wanted = false;
  await minutes(2);
  wanted = true;
  await minutes(2);

  expect(posted()).toEqual([]);
});

test('what falls into quiet hours goes out when they end', async () => {
  given = [await toAGroup({ manner: 'unasked', dueAt: new Date('2026-11-20T21:00:00Z') })];
  await house.clock.runTo(new Date('2026-11-21T06:55:00Z'));
  await house.open().start();

  await minutes(4);
  expect(posted()).toEqual([]);

  await minutes(2);
  expect(posted()).toHaveLength(1);
});

test('a person is written to so often a week, and no more', async () => {
  given = Array.from({ length: 8 }, (_, n) => aDelivery(toLuka, { key: `reminder:${n}`, manner: 'unasked' }));

  await house.open().start();
  await minutes(1);

  expect(posted()).toHaveLength(5);
});

test('a platform that is down is tried again, with longer pauses', async () => {
  given = [await toAGroup()];
  let left = 6;
  house.postingBecomes(() =>
    (left -= 1) >= 0 ? { kind: 'later', afterMs: 0 } : { kind: 'sent', messageRef: '7' },
  );

  await house.open().start();
  await minutes(10);

  const pauses = house.posted
    .map(({ at }, n, all) => at.getTime() - (all[n - 1]?.at ?? at).getTime())
    .slice(1);
  expect(house.posted).toHaveLength(7);
  expect(pauses.slice(0, 5)).toEqual([1_000, 2_000, 4_000, 8_000, 16_000]);
});

test('as long as the platform asks for, it is left alone', async () => {
  given = [await toAGroup()];
  house.postingBecomes(({ at }) =>
    at.getTime() - now.getTime() < 90_000
      ? { kind: 'later', afterMs: 90_000 }
      : { kind: 'sent', messageRef: '7' },
  );

  await house.open().start();
  await minutes(5);

  expect(house.posted).toHaveLength(2);
});

test('a room we were put out of fails, and somebody is told', async () => {
  given = [await toAGroup({ key: 'weekly' })];
  house.postingBecomes(({ key }) =>
    key === 'weekly' ? { kind: 'never', because: 'Forbidden' } : { kind: 'sent', messageRef: '7' },
  );

  await house.open().start();
  await minutes(2);

  expect(house.posted).toMatchObject([
    { key: 'weekly' },
    { key: 'told:weekly', platform: 'browser', message: { lines: [['failed: Forbidden in sl']] } },
  ]);
  expect(await house.records.deliveries.undelivered({}, 9)).toMatchObject([
    { key: 'weekly', trouble: { kind: 'failed', because: 'Forbidden' } },
  ]);
});

test('a person with no room to write to is told of as well', async () => {
  const { id } = await somebody(house.records);
  given = [aDelivery({ kind: 'person', personId: id }, { key: 'weekly' })];

  await house.open().start();
  await minutes(1);

  expect(posted()).toEqual(['told:weekly']);
});

test.each<[string, Sent]>([
  ['may have arrived', { kind: 'uncertain', because: 'timeout' }],
  ['failed', { kind: 'never', because: 'Forbidden' }],
])('what %s goes out once more when somebody says so', async (_what, became) => {
  given = [await toAGroup({ key: 'told:weekly' })];
  house.postingBecomes(() => became);
  await house.open().start();
  await minutes(9);
  expect(posted()).toEqual(['told:weekly']);

  house.postingBecomes(() => ({ kind: 'sent', messageRef: '7' }));
  await house.records.deliveries.again('told:weekly', house.clock.now());
  await minutes(1);

  expect(posted()).toEqual(['told:weekly', 'told:weekly']);
  expect(await house.records.deliveries.undelivered({}, 9)).toEqual([]);
});

test('one that makes us stumble holds up nobody', async () => {
  given = [await toAGroup({ key: 'a', fact: { kind: 'poison' } }), await toAGroup({ key: 'b' })];
  const stumbling: DeliverySource = { name: 'stumbling', due: () => Promise.reject(new Error('poison')) };

  await house
    .open({
      sources: [stumbling, source],
      word({ kind }) {
        if (kind === 'poison') throw new Error('poison');
        return { message: { lines: [] } };
      },
    })
    .start();
  await minutes(1);

  expect(posted()).toContain('b');
  expect(await house.records.deliveries.undelivered({}, 9)).toMatchObject([
    { key: 'a', trouble: { kind: 'failed', because: 'our defect' } },
  ]);
});

test('what takes its time to work out goes out one by one, and one that fails holds up no other', async () => {
  const { clock } = house;
  const [first, last] = [await toAGroup({ key: 'first' }), await toAGroup({ key: 'last' })];
  const works = [
    () => Promise.resolve([first]),
    () => Promise.reject(new Error('poison')),
    async () => {
      await clock.wait(70_000, new AbortController().signal);
      return [last];
    },
  ];
  const slow: DeliverySource = { name: 'slow', due: () => Promise.resolve(works.splice(0)) };
  given = [await toAGroup({ key: 'other', dueAt: minutesLater(1) })];

  const started = house.open({ sources: [slow, source] }).start();
  await minutes(1);
  expect(posted()).toEqual(['first', 'other']);
  await minutes(1);
  await started;

  expect(posted()).toEqual(['first', 'other', 'last']);
});

test('a posting that breaks is uncertain, for it may have left', async () => {
  given = [await toAGroup({ key: 'told:weekly' })];
  house.postingBecomes(() => Promise.reject(new Error('poison')));

  await house.open().start();
  await minutes(5);

  expect(posted()).toHaveLength(1);
  expect(await house.records.deliveries.undelivered({}, 9)).toMatchObject([
    { trouble: { kind: 'uncertain' } },
  ]);
});

test('what goes to a platform that is not open here waits for another process', async () => {
  given = [await toAGroup(), aDelivery(toLuka)];
  const [here, there] = [house.open({ platforms: ['browser'] }), house.open({ platforms: ['telegram'] })];

  await here.start();
  await minutes(5);
  expect(house.posted.map(({ platform }) => platform)).toEqual(['browser']);

  await there.start();
  await minutes(1);
  expect(house.posted.map(({ platform }) => platform)).toEqual(['browser', 'telegram']);
});

test('two processes on one store send each once', async () => {
  given = await Promise.all(Array.from({ length: 40 }, () => toAGroup()));

  await Promise.all([house.open().start(), house.open().start()]);
  await minutes(2);

  expect(posted().toSorted()).toEqual(given.map(({ key }) => key).toSorted());
});

test('stopping ends what is in hand and leaves the rest', async () => {
  given = await Promise.all(Array.from({ length: 40 }, () => toAGroup()));
  const deliveries = house.open();
  await deliveries.start();
  await house.clock.runFor(200);
  await deliveries.stop();
  const before = house.posted.length;
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThan(40);

  await house.open().start();
  await minutes(2);

  expect(new Set(posted()).size).toBe(40);
  expect(house.posted).toHaveLength(40);
});

test('what could not be noted as sent is not sent again', async () => {
  given = [await toAGroup()];
  let fails = 1;
  const { store } = house.deps();
  const forgetful: typeof store = {
    ...store,
    transact: (work) =>
      house.clock.busy(() =>
        house.posted.length > 0 && (fails -= 1) >= 0
          ? Promise.reject(new Error('The store is away.'))
          : store.transact(work),
      ),
  };

  await house.open({ store: forgetful }).start();
  await minutes(10);

  expect(posted()).toHaveLength(1);
  expect(await house.records.deliveries.undelivered({}, 9)).toEqual([]);
});
