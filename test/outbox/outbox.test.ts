import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Sent } from '../../src/core/chat-platform.js';
import type { OutgoingAnswers } from '../../src/core/chat-ports.js';
import { createOutbox } from '../../src/outbox/create-outbox.js';
import { openStore, type OpenStore } from '../../src/storage/open-store.js';
import { chatted, now, said } from '../storage/cast.js';
import { sqlitePlace, type StorePlace } from '../storage/places.js';
import { clockAt, type Clock } from './clock.js';
import { aPost, inASecond, moment, sent, type Post } from './post.js';

let place: StorePlace;
let store: OpenStore;
let clock: Clock;
let post: Post;
let logged: object[];

beforeEach(async () => {
  place = sqlitePlace();
  store = await openStore(place.url);
  clock = clockAt(now);
  post = aPost();
  logged = [];
});

afterEach(async () => {
  await store.close();
  await place.remove();
});

function outbox(holder = 'one', answers: OutgoingAnswers = store.outgoing) {
  const { now, wait } = clock;
  const note = (facts: object) => void logged.push(facts);

  return createOutbox({
    platform: 'telegram',
    answers,
    send: post.send,
    holder,
    now,
    wait,
    log: { warn: note, error: note },
  });
}

/** An event of a room that was handled, with these answers; its key. */
async function handled(address: string, ...texts: readonly string[]): Promise<string> {
  const event = chatted('telegram', {
    receivedAt: clock.now(),
    room: { address, kind: 'group', title: 'Klub' },
  });
  clock.jump(1);
  await store.handleOnce(event, () => Promise.resolve(texts.flatMap((text) => said(text))));

  return event.key;
}

const waiting = () => store.outgoing.waiting('telegram', clock.now(), 99);

test('the answers of an event go out in order', async () => {
  const key = await handled('klub', 'first', 'second');

  await outbox().deliver(key, 'klub');

  expect(post.handedOver).toEqual(['first', 'second']);
  expect(await waiting()).toEqual([]);
});

test('an event delivered twice is sent once', async () => {
  const key = await handled('klub', 'once');
  const box = outbox();

  await Promise.all([box.deliver(key, 'klub'), box.deliver(key, 'klub')]);
  await box.deliver(key, 'klub');

  expect(post.handedOver).toEqual(['once']);
});

test('an outage keeps the order of its room', async () => {
  post.expect(
    'first',
    () => inASecond,
    () => inASecond,
  );
  const keys = [
    await handled('klub', 'first'),
    await handled('klub', 'second'),
    await handled('klub', 'third'),
  ];
  const box = outbox();

  const delivered = keys.map((key) => box.deliver(key, 'klub'));
  await clock.pass(1_000);
  await clock.pass(1_000);
  await Promise.all(delivered);

  expect(post.handedOver).toEqual(['first', 'first', 'first', 'second', 'third']);
});

test('a room that waits does not hold up others', async () => {
  post.expect('first', () => inASecond);
  const [first, other] = [await handled('klub', 'first'), await handled('reka', 'other')];
  const box = outbox();

  const delivered = box.deliver(first, 'klub');
  await box.deliver(other, 'reka');
  await clock.pass(1_000);
  await delivered;

  expect(post.handedOver).toEqual(['first', 'other', 'first']);
});

test('sixteen rooms are sent to at a time', async () => {
  const arrival = moment<Sent>();
  const sixteenth = moment<true>();
  const names = Array.from({ length: 20 }, (_, n) => `room ${n}`);
  const keys: string[] = [];
  for (const name of names) {
    post.expect(name, () => {
      if (post.handedOver.length === 16) sixteenth.comes(true);

      return arrival.came;
    });
    keys.push(await handled(name, name));
  }
  const box = outbox();

  const delivered = keys.map((key, n) => box.deliver(key, `room ${n}`));
  await sixteenth.came;
  while ((await waiting()).length > 0);
  const atOnce = post.handedOver.length;
  arrival.comes(sent);
  await Promise.all(delivered);

  expect(atOnce).toBe(16);
  expect(post.handedOver).toHaveLength(20);
});

test('pauses grow to five seconds at most', async () => {
  const soon: Sent = { kind: 'later', afterMs: 0 };
  post.expect('first', ...Array.from({ length: 9 }, () => () => soon));
  const delivered = outbox().deliver(await handled('klub', 'first'), 'klub');

  for (const ms of [250, 500, 1_000, 2_000, 4_000, 5_000, 5_000, 5_000, 5_000]) await clock.pass(ms);
  await delivered;

  expect(post.handedOver).toHaveLength(10);
});

test.each([
  { because: 'is not let in', outcome: () => ({ kind: 'never', because: 'forbidden' }) as const },
  { because: 'may have arrived', outcome: () => ({ kind: 'uncertain', because: 'timeout' }) as const },
  { because: 'makes us stumble', outcome: () => Promise.reject(new Error('poison')) },
])('an answer that $because is not tried again', async ({ outcome }) => {
  post.expect('poison', outcome);
  const keys = [await handled('klub', 'poison', 'second'), await handled('klub', 'third')];
  const box = outbox();

  await Promise.all(keys.map((key) => box.deliver(key, 'klub')));

  expect(post.handedOver).toEqual(['poison', 'second', 'third']);
  expect(logged).toEqual([expect.objectContaining({ event: keys[0], answer: 0 })]);
  expect(await waiting()).toEqual([]);
});

test('what could not be noted as sent is not sent again', async () => {
  const key = await handled('klub', 'once');
  let tries = 0;
  const forgetful: OutgoingAnswers = {
    ...store.outgoing,
    settle(...settled) {
      tries += 1;
      return tries === 1
        ? Promise.reject(new Error('The store is away.'))
        : store.outgoing.settle(...settled);
    },
  };
  const box = outbox('one', forgetful);

  await box.deliver(key, 'klub');
  await box.deliver(key, 'klub');
  clock.jump(60_000);

  expect(post.handedOver).toEqual(['once']);
  expect(await waiting()).toEqual([]);
});

test('a crash after sending sends one answer again', async () => {
  const key = await handled('klub', 'first', 'second');
  const crash = moment<true>();
  const never = new Promise<void>(() => undefined);
  const dying: OutgoingAnswers = {
    ...store.outgoing,
    settle(key, index, at) {
      if (index === 0) return store.outgoing.settle(key, index, at);
      crash.comes(true);

      return never;
    },
  };
  void outbox('dying', dying).deliver(key, 'klub');
  await crash.came;

  const next = outbox('next');
  await next.deliver(key, 'klub');
  expect(post.handedOver).toEqual(['first', 'second']);

  clock.jump(60_000);
  await next.resume();
  await next.deliver(key, 'klub');
  expect(post.handedOver).toEqual(['first', 'second', 'second']);
  await next.stop();
});

test('what waited over a restart goes out by age', async () => {
  const texts = Array.from({ length: 120 }, (_, n) => `answer ${n}`);
  for (const text of texts) await handled('klub', text);
  const last = await handled('klub', 'last');
  const box = outbox();

  await box.resume();
  await box.deliver(last, 'klub');
  await box.stop();

  expect(post.handedOver).toEqual([...texts, 'last']);
});

test('what others left over is taken up later', async () => {
  const box = outbox();
  await box.resume();
  const arrival = moment<true>();
  post.expect('left over', () => {
    arrival.comes(true);

    return sent;
  });
  await handled('klub', 'left over');

  await clock.pass(15_000);
  await arrival.came;
  await box.stop();

  expect(await waiting()).toEqual([]);
});

test('two outboxes on one store never both send', async () => {
  const second = await openStore(place.url);
  const keys: string[] = [];
  for (let n = 0; n < 20; n += 1) keys.push(await handled(`room ${n % 4}`, `answer ${n}`));
  const boxes = [outbox('one'), outbox('two', second.outgoing)];

  await Promise.all(
    boxes.flatMap((box) => [box.resume(), ...keys.map((key, n) => box.deliver(key, `room ${n % 4}`))]),
  );
  await Promise.all(boxes.map((box) => box.stop()));
  await second.close();

  expect(post.handedOver.toSorted()).toEqual(keys.map((_, n) => `answer ${n}`).toSorted());
});

test('a room that waits is nobody else’s meanwhile', async () => {
  post.expect(
    'first',
    () => ({ kind: 'later', afterMs: 500_000 }),
    () => sent,
  );
  const keys = [await handled('klub', 'first'), await handled('klub', 'second')];
  const [box, other] = [outbox('one'), outbox('two')];
  await box.resume();

  for (let ticks = 0; ticks < 6; ticks += 1) {
    await clock.pass(15_000);
    await other.deliver(keys[1] ?? '', 'klub');
  }
  expect(post.handedOver).toEqual(['first']);

  await clock.pass(500_000);
  await Promise.all(keys.map((key) => box.deliver(key, 'klub')));
  await box.stop();

  expect(post.handedOver).toEqual(['first', 'first', 'second']);
});

test('stopping ends what is in hand and leaves the rest', async () => {
  const [begun, arrival] = [moment<true>(), moment<Sent>()];
  post.expect('first', () => {
    begun.comes(true);

    return arrival.came;
  });
  const keys = [await handled('klub', 'first', 'second'), await handled('klub', 'third')];
  const box = outbox();
  const delivered = keys.map((key) => box.deliver(key, 'klub'));
  await begun.came;

  const stopped = box.stop();
  arrival.comes(sent);
  await Promise.all([stopped, ...delivered]);
  await box.deliver(await handled('reka', 'too late'), 'reka');

  expect(post.handedOver).toEqual(['first']);
  expect(await waiting()).toHaveLength(3);

  await outbox('next').deliver(keys[0] ?? '', 'klub');
  expect(post.handedOver).toEqual(['first', 'second']);
});

test('stopping does not wait for an outage', async () => {
  const asked = moment<true>();
  post.expect('first', () => {
    asked.comes(true);

    return inASecond;
  });
  const key = await handled('klub', 'first');
  const box = outbox();
  void box.deliver(key, 'klub');
  await asked.came;

  await box.stop();

  expect(await waiting()).toEqual([key]);
});
