import { describe, expect, test } from 'vitest';
import type { Sent } from '../../src/core/chat-platform.js';
import type { PlatformName } from '../../src/core/people.js';
import { createDeliveries } from '../../src/deliveries/create-deliveries.js';
import { moment } from '../outbox/post.js';
import { now } from '../storage/cast.js';
import { aDelivery, aGroup } from '../storage/unasked-cast.js';
import { crashes, type Step } from './crash-table.js';
import { openHouse, type Becomes, type House, type Posted } from './house.js';

describe('a process that is killed', () => {
  test.each(crashes)(
    'when it $killed on $platform, followed after $afterMinutes minutes: $seen seen, $ending',
    async ({ platform, killed, afterMinutes, seen, ending }) => {
      const house = await openHouse(now);
      const chats = takingOnce(house);
      const key = await oneFor(platform, house);

      await runUntil(killed, house);
      await house.clock.runFor(afterMinutes * 60_000);
      await house.open({ isAlone: true }).start();
      await house.clock.runFor(60_000);

      expect(chats.seen()).toBe(seen);
      expect(await endingOf(key, house)).toBe(ending);
    },
  );

  test.each(['claimed', 'begun', 'posted'] as const)(
    'when it %s keeps others off until its lease is over',
    async (killed) => {
      const house = await openHouse(now);
      const key = await oneFor('browser', house);
      await runUntil(killed, house);
      const before = house.posted.length;

      await house.open().start();
      await house.clock.runFor(85_000);
      expect(house.posted).toHaveLength(before);

      await house.clock.runFor(30_000);
      expect(await endingOf(key, house)).toBe('sent');
    },
  );
});

describe('an answer that is lost', () => {
  test.each([
    { platform: 'telegram', lost: 1, seen: 1, ending: 'uncertain' },
    { platform: 'discord', lost: 1, seen: 1, ending: 'sent' },
    { platform: 'discord', lost: 99, seen: 1, ending: 'uncertain' },
  ] as const)('$lost times on $platform leaves $seen to be seen: $ending', async (one) => {
    const house = await openHouse(now);
    const chats = takingOnce(house);
    const key = await oneFor(one.platform, house);
    let lost = 0;
    house.postingBecomes((posting) => {
      chats.take(posting);

      return (lost += 1) > one.lost ? arrived : { kind: 'uncertain', because: 'timeout' };
    });

    await house.open().start();
    await house.clock.runFor(10 * 60_000);

    expect(chats.seen()).toBe(one.seen);
    expect(await endingOf(key, house)).toBe(one.ending);
  });

  test('and comes after another gave it up is believed', async () => {
    const house = await openHouse(now);
    const key = await oneFor('telegram', house);
    const answer = moment<Sent>();
    const slow = createDeliveries(house.deps({ post: () => answer.came }));
    await slow.start();
    await house.clock.runFor(1_000);
    await house.open().start();
    await house.clock.runFor(3 * 60_000);
    expect(await endingOf(key, house)).toBe('uncertain');

    answer.comes(arrived);
    await slow.stop();

    expect(await endingOf(key, house)).toBe('sent');
  });
});

const arrived: Sent = { kind: 'sent', messageRef: '7' };

async function oneFor(platform: PlatformName, { records }: House): Promise<string> {
  const { id } = await aGroup(records, platform);
  const delivery = aDelivery({ kind: 'room', roomId: id }, { kind: 'crash' });
  await records.deliveries.add([delivery]);

  return delivery.key;
}

/** Discord knows a nonce for some minutes, the browser room a key for ever; Telegram posts whatever it gets. */
function takingOnce(house: House): {
  readonly seen: () => number;
  readonly take: (posting: Posted) => void;
} {
  const messages: Posted[] = [];
  const take = (posting: Posted): void => {
    const same = messages.find(({ key }) => key === posting.key);
    const age = posting.at.getTime() - (same?.at.getTime() ?? 0);
    if (same && (posting.platform === 'browser' || (posting.platform === 'discord' && age < 150_000))) return;
    messages.push(posting);
  };
  const becomes: Becomes = (posting) => {
    take(posting);

    return arrived;
  };
  house.postingBecomes(becomes);

  return { seen: () => messages.length, take };
}

/** Resolves when the process has come so far; it does nothing more. */
async function runUntil(step: Step, house: House): Promise<void> {
  const deps = house.deps();
  const died = moment<true>();
  const dies = <T>(): Promise<T> => {
    died.comes(true);

    return new Promise(() => undefined);
  };
  const { store } = deps;
  const { deliveries } = store.records;
  const isPosted = (): boolean => house.posted.length > 0;
  const doomed = createDeliveries({
    ...deps,
    post: async (...posting) => {
      if (step === 'begun') return dies();
      const sent = await deps.post(...posting);

      return step === 'posted' ? dies() : sent;
    },
    store: {
      async transact(work) {
        const done = await store.transact(work);

        return step === 'noted' && isPosted() ? dies() : done;
      },
      records: {
        ...store.records,
        deliveries: {
          ...deliveries,
          begin: (...begun) => (step === 'claimed' ? dies() : deliveries.begin(...begun)),
        },
      },
    },
  });
  await doomed.start();
  await died.came;
}

async function endingOf(key: string, { records }: House): Promise<string> {
  const [trouble] = await records.deliveries.undelivered({ kind: 'crash' }, 9);
  if (trouble) return trouble.trouble.kind;

  const waits = (await records.deliveries.waiting(new Date('2027-01-01T00:00:00Z'), 9)).some(
    (one) => one.key === key,
  );
  return waits ? 'waiting' : 'sent';
}
