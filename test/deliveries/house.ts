import { readFile, writeFile } from 'node:fs/promises';
import { onTestFinished } from 'vitest';
import type { Posting, PostTo, Sent } from '../../src/core/chat-platform.js';
import type { DeliverySource } from '../../src/core/deliveries/delivery-source.js';
import { platforms, type PlatformName } from '../../src/core/people.js';
import type { Records } from '../../src/core/ports.js';
import { createDeliveries, type Deliveries } from '../../src/deliveries/create-deliveries.js';
import type { DeliveriesDeps } from '../../src/deliveries/deps.js';
import { openStore, type OpenStore } from '../../src/storage/open-store.js';
import { leapingClock, type LeapingClock } from '../support/leaping-clock.js';
import { sqlitePlace, type StorePlace } from '../storage/places.js';

export interface Posted extends Posting {
  readonly platform: PlatformName;
  readonly at: Date;
}

/** What becomes of a posting. */
export type Becomes = (posting: Posted) => Sent | Promise<Sent>;

export interface House {
  readonly store: OpenStore;
  readonly records: Records;
  readonly clock: LeapingClock;
  /** What was handed to the platforms so far. */
  readonly posted: readonly Posted[];
  /** What was logged. */
  readonly logged: readonly object[];
  /** What becomes of postings from now on. */
  postingBecomes(becomes: Becomes): void;
  /** What a process that delivers works with. */
  deps(differences?: Partial<DeliveriesDeps>): DeliveriesDeps;
  /** Such a process, stopped after the test. */
  open(differences?: Partial<DeliveriesDeps>): Deliveries;
}

const sent: Sent = { kind: 'sent', messageRef: '7' };

/** Deliveries over a real store, with a clock that leaps and platforms that take everything, unless told otherwise. */
export async function openHouse(start: Date, sources: readonly DeliverySource[] = []): Promise<House> {
  const place = await settledPlace();
  const store = await openStore(place.url);
  const clock = leapingClock(start);
  const posted: Posted[] = [];
  const logged: object[] = [];
  const opened: Deliveries[] = [];
  let becomes: Becomes = () => sent;
  let processes = 0;
  onTestFinished(async () => {
    await Promise.all(opened.map((deliveries) => deliveries.stop()));
    await store.close();
    await place.remove();
  });

  const post: PostTo = (platform, posting) =>
    clock.busy(async () => {
      const handed = { ...posting, platform, at: clock.now() };
      posted.push(handed);

      return becomes(handed);
    });

  return {
    store,
    records: store.records,
    clock,
    posted,
    logged,
    postingBecomes: (next) => void (becomes = next),

    deps,

    open(differences) {
      const deliveries = createDeliveries(deps(differences));
      opened.push(deliveries);

      return deliveries;
    },
  };

  function deps(differences: Partial<DeliveriesDeps> = {}): DeliveriesDeps {
    const note = (facts: object, sentence: string) => void logged.push({ ...facts, sentence });

    return {
      store: whileTimeStands(store, clock),
      sources,
      platforms,
      post,
      word: ({ kind }, { language }) => ({ message: { lines: [[`${kind} in ${language}`]] } }),
      holder: `process ${(processes += 1)}`,
      isAlone: false,
      now: clock.now,
      wait: clock.wait,
      log: { warn: note, error: note },
      ...differences,
    };
  }
}

let settled: Promise<Buffer> | undefined;

/** A store that is brought up to date already. */
async function settledPlace(): Promise<StorePlace> {
  settled ??= settle();
  const place = sqlitePlace();
  await writeFile(place.url.slice('file:'.length), await settled);

  return place;
}

async function settle(): Promise<Buffer> {
  const place = sqlitePlace();
  await (await openStore(place.url)).close();
  const content = await readFile(place.url.slice('file:'.length));
  await place.remove();

  return content;
}

/** The store, while which is at work no time passes. */
function whileTimeStands(store: OpenStore, { busy }: LeapingClock): DeliveriesDeps['store'] {
  const { deliveries } = store.records;

  return {
    transact: (work) => busy(() => store.transact(work)),
    records: {
      ...store.records,
      deliveries: {
        ...deliveries,
        add: (given) => busy(() => deliveries.add(given)),
        waiting: (now, limit) => busy(() => deliveries.waiting(now, limit)),
        waitingAmong: (keys, now) => busy(() => deliveries.waitingAmong(keys, now)),
        begin: (key, holder, at) => busy(() => deliveries.begin(key, holder, at)),
        release: (holder) => busy(() => deliveries.release(holder)),
      },
    },
  };
}
