import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Posting, Sent } from '../../src/core/chat-platform.js';
import type { Room } from '../../src/core/people.js';
import { shownEntry } from '../../src/core/standing/shown-entry.js';
import { createDrawer } from '../../src/standing/create-drawer.js';
import { openStore, type OpenStore } from '../../src/storage/open-store.js';
import { clockAt, type Clock } from '../outbox/clock.js';
import { inASecond, moment, sent } from '../outbox/post.js';
import { now } from '../storage/cast.js';
import { sqlitePlace, type StorePlace } from '../storage/places.js';

const shown = shownEntry({ centreId: 'klub', id: 'evening' });

let place: StorePlace;
let store: OpenStore;
let clock: Clock;
let room: Room;
let postings: Posting[];
let outcomes: (() => Sent | Promise<Sent>)[];
let logged: object[];
let total: number;

beforeEach(async () => {
  place = sqlitePlace();
  store = await openStore(place.url);
  clock = clockAt(now);
  [postings, outcomes, logged, total] = [[], [], [], 0];
  room = await store.records.rooms.seen('telegram', { address: '-1', kind: 'group', title: 'Klub' }, 'room');
  await store.records.standing.keep({ ...shown, roomId: room.id, slot: 'count', language: null }, now);
});

afterEach(async () => {
  await store.close();
  await place.remove();
});

/** Each posting tells the total as it is by then. */
function drawer(word: () => string | undefined = () => String(total)) {
  const note = (facts: object) => void logged.push(facts);

  return createDrawer({
    standing: store.standingQueue,
    platforms: ['telegram'],
    post: async (_platform, posting) => {
      postings.push(posting);
      return (await outcomes.shift()?.()) ?? sent;
    },
    word: () => {
      const text = word();
      return Promise.resolve(text === undefined ? undefined : { lines: [[text]] });
    },
    holder: 'one',
    now: clock.now,
    wait: clock.wait,
    log: { warn: note, error: note },
  });
}

async function press(): Promise<void> {
  total += 1;
  await store.records.standing.touch(shown, clock.now());
}

const texts = () => postings.map(({ message }) => message.lines[0]?.[0]);
const rest = 1_000;

test('a change is drawn in its slot', async () => {
  const drawing = drawer();
  await press();

  drawing.poke();
  await clock.pass(rest);
  await drawing.stop();

  expect(postings).toMatchObject([{ address: '-1', slot: 'count', message: { lines: [['1']] } }]);
});

test('what happens while one is drawn is drawn together, the last state too', async () => {
  const { comes, came } = moment<Sent>();
  outcomes = [() => came];
  const drawing = drawer();
  await press();
  drawing.poke();
  while (postings.length === 0) await new Promise(setImmediate);

  for (let count = 0; count < 50; count += 1) {
    await press();
    drawing.poke();
  }
  comes(sent);
  await clock.pass(rest);
  await clock.pass(rest);
  await drawing.stop();

  expect(texts()).toEqual(['1', '51']);
});

test('what must wait is drawn as it stands when it may be', async () => {
  outcomes = [() => inASecond];
  const drawing = drawer();
  await press();
  drawing.poke();
  while (postings.length === 0) await new Promise(setImmediate);
  await press();

  await clock.pass(1_000);
  await clock.pass(rest);
  await drawing.stop();

  expect(texts()).toEqual(['1', '2']);
});

test('a message that can’t be drawn any more is let be', async () => {
  outcomes = [() => ({ kind: 'never', because: 'the channel is gone' })];
  const drawing = drawer();
  await press();
  drawing.poke();
  await clock.pass(rest);
  await press();
  drawing.poke();
  await drawing.stop();

  expect(texts()).toEqual(['1']);
  expect(logged).toMatchObject([{ because: 'the channel is gone' }]);
});

test('what there is nothing more to tell of is let be', async () => {
  const drawing = drawer(() => undefined);
  await press();
  drawing.poke();
  await clock.pass(rest);
  await drawing.stop();

  expect(postings).toEqual([]);
  expect(await store.records.standing.showing(shown)).toEqual([]);
});

test('a defect of ours is logged, and the drawing tried again', async () => {
  let isBroken = true;
  const drawing = drawer(() => {
    if (!isBroken) return String(total);
    isBroken = false;
    throw new Error('The words are missing.');
  });
  await press();
  drawing.poke();
  await clock.pass(30_000);
  await clock.pass(rest);
  await drawing.stop();

  expect(logged).toHaveLength(1);
  expect(texts()).toEqual(['1']);
});

test('what a process left is drawn by the next one', async () => {
  await press();
  await store.standingQueue.claim(room.id, 'killed', now, new Date(now.getTime() + 60_000));
  const drawing = drawer();
  drawing.start();
  for (let ticks = 0; ticks < 12; ticks += 1) await clock.pass(5_000);
  await clock.pass(rest);
  await drawing.stop();

  expect(texts()).toEqual(['1']);
});
