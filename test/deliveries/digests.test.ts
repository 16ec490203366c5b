import { expect, test } from 'vitest';
import { wordDelivery } from '../../src/assistant/wording/word-delivery.js';
import type { Rhythm } from '../../src/core/digests/subscription.js';
import type { Moment } from '../../src/core/ports/moments.js';
import type { Records } from '../../src/core/ports.js';
import { digestSource } from '../../src/core/digests/digest-source.js';
import { createWords } from '../../src/locales/words.js';
import { settleIn } from '../support/cast.js';
import { openHouse, type House } from './house.js';

const words = createWords();
const noDoors = { telegram: null };
const monday: Rhythm = { kind: 'weekly', weekday: 1, at: '09:00' };

/** A committee that ordered the digest of its municipality ten minutes before the first was due. */
async function ordered(): Promise<House> {
  const house = await openHouse(new Date('2026-11-23T07:50:00Z'));
  const { records, clock } = house;
  await settleIn(records);
  const seen = { address: '-100', kind: 'group', title: 'committee' } as const;
  const room = await records.rooms.seen('telegram', seen, 'committee');
  await records.rooms.link(room.id, 'celje', null, clock.now());
  await records.subscriptions.add({
    id: 'order',
    roomId: room.id,
    scopeId: 'celje',
    rhythm: monday,
    createdAt: clock.now(),
    createdById: 'nik',
  });

  return house;
}

function open(house: House): ReturnType<House['open']> {
  const { busy } = house.clock;
  const source = {
    ...digestSource,
    async due(now: Date, records: Records) {
      const due = await busy(() => digestSource.due(now, records));

      return due.map((one) =>
        typeof one === 'function' ? (moment: Moment) => busy(() => one(moment)) : one,
      );
    },
  };

  return house.open({ sources: [source], word: (fact, to) => wordDelivery(fact, to, words, noDoors) });
}

const textOf = ({ posted }: House, place: number): string =>
  (posted[place]?.message.lines ?? [])
    .map((line) =>
      line.map((span) => (typeof span === 'string' ? span : Object.values(span).join(''))).join(''),
    )
    .join('\n');

test('a digest is sent within its minute, once, and kept as it was told', async () => {
  const house = await ordered();
  await open(house).start();
  await house.clock.runTo(new Date('2026-11-23T08:10:00Z'));

  expect(house.posted).toHaveLength(1);
  expect(house.posted[0]?.at.getTime()).toBeLessThan(Date.parse('2026-11-23T08:01:00Z'));
  expect(textOf(house, 0)).toContain('Celje · week 47');
  expect(await house.records.digests.latest('celje', '2026-W47')).toMatchObject({ reporting: { of: 0 } });
});

test('one that was due while nobody was there comes late and says so, and after three days not at all', async () => {
  const house = await ordered();
  await house.clock.runTo(new Date('2026-12-02T08:00:00Z'));
  await open(house).start();
  await house.clock.runTo(new Date('2026-12-02T09:00:00Z'));

  expect(house.posted).toHaveLength(1);
  expect(textOf(house, 0)).toContain('Celje · week 48');
  expect(textOf(house, 0)).toContain('⏳ Late: it was due on Monday 30 Nov, 09:00.');
  expect(textOf(house, 0)).toContain('Left out before this one, as it would have come too late: week 47');
});

test('a room that can no longer be written to pauses its digests and tells who ordered them', async () => {
  const house = await ordered();
  const { records } = house;
  const dm = await records.rooms.seen('telegram', { address: '7', kind: 'private', title: 'Nik' }, 'nik-dm');
  await records.rooms.usedBy(dm.id, { platform: 'browser', userId: 'nik' }, house.clock.now());
  house.postingBecomes(({ address }) =>
    address === '-100' ? { kind: 'never', because: 'kicked' } : { kind: 'sent', messageRef: '8' },
  );
  await open(house).start();
  await house.clock.runTo(new Date('2026-11-23T08:10:00Z'));

  expect(await records.subscriptions.running()).toEqual([]);
  expect(textOf(house, 1)).toContain("couldn't be delivered, so it is paused");
});
