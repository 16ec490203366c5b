import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createWordJob } from '../../src/assistant/jobs/word-job.js';
import type { JobDesk, JobKind } from '../../src/core/jobs/job-kind.js';
import type { DueAnswer } from '../../src/core/chat-platform.js';
import { largestFileOut } from '../../src/core/largest-file.js';
import type { Line } from '../../src/core/message.js';
import type { PlatformName } from '../../src/core/people.js';
import { createJobs, type Jobs } from '../../src/jobs/create-jobs.js';
import { createWords } from '../../src/locales/words.js';
import { openStore, type OpenStore } from '../../src/storage/open-store.js';
import { clockAt, type Clock } from '../outbox/clock.js';
import { moment } from '../outbox/post.js';
import { settleIn } from '../support/cast.js';
import { minutesLater, now } from '../storage/cast.js';
import { sqlitePlace, type StorePlace } from '../storage/places.js';

let place: StorePlace;
let store: OpenStore;
let clock: Clock;
let defects: object[];
/** What went out, in the words of its lines. */
let told: string[];
let heard: () => void;
let running: Jobs[];

beforeEach(async () => {
  place = sqlitePlace();
  store = await openStore(place.url);
  await store.transact(settleIn);
  clock = clockAt(now);
  [defects, told, running, heard] = [[], [], [], () => undefined];
});

afterEach(async () => {
  await Promise.all(running.map((jobs) => jobs.stop()));
  await store.close();
  await place.remove();
});

function begin(run: JobKind['run'], holder = 'one'): Jobs {
  const words = createWords();
  const jobs = createJobs({
    queue: store.jobQueue,
    store,
    files: store.keptFiles,
    largestFileOut,
    kinds: [{ name: 'export', audience: 'private', run }],
    platforms: ['telegram', 'discord'],
    word: createWordJob({ words, doors: () => ({ telegram: null }) }),
    deliver: send,
    digest: (text) => text,
    wordProblem: ({ reason }) => reason,
    chance: { newId: randomUUID, random: () => 0 },
    holder,
    isAlone: true,
    now: clock.now,
    wait: clock.wait,
    log: { error: (facts) => void defects.push(facts) },
  });
  running.push(jobs);
  jobs.start();

  return jobs;
}

async function send(_platform: PlatformName, key: string): Promise<void> {
  const due = await store.outgoing.claim(key, 'outbox', clock.now(), minutesLater(1_000));
  for (const one of due) await store.outgoing.settle(key, one.index, clock.now());
  // Whoever waits for it closes the store.
  told.push(...due.map(wordsOf));
  heard();
}

function wordsOf({ answer: { message } }: DueAnswer): string {
  const plain = (line: Line) =>
    line.map((span) => (typeof span === 'string' ? span : Object.values(span).join(''))).join('');

  return message.lines.map(plain).join('\n');
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise<void>((resolve) => setTimeout(resolve, 5));
}

async function asked(id: string, platform: PlatformName = 'telegram', kind: 'private' | 'group' = 'private') {
  const seen = { address: kind === 'private' ? 'dm' : '-1/2', kind, title: 'Klub' } as const;
  const room = await store.records.rooms.seen(platform, seen, `room-${id}`);
  const what = { kind: 'export', params: {}, personId: 'bo', roomId: room.id } as const;
  await store.records.jobs.add({ ...what, id, key: id, askedAt: clock.now(), replyTo: { chat: 1 } });
}

const done = () => Promise.resolve([{ kind: 'work-failed', work: 'export', reference: 'DONE' } as const]);

test('what is asked for is done, and its end is told', async () => {
  await asked('a');
  begin(done);

  await until(() => told.length === 1);
  expect(told).toEqual([expect.stringContaining('DONE')]);
});

test('how far it is is told after three seconds, then every six', async () => {
  await asked('a');
  begin(async (desk) => {
    for (let row = 0; row <= 20; row += 1) {
      clock.jump(1_000);
      await desk.goOn({ done: row, of: 20 });
      await until(() => told.length === Math.floor((row + 4) / 6));
    }
    return done();
  });

  await until(() => told.length === 5);
  expect(told.map((text) => text.split('\n').at(-1))).toEqual([
    '10% done',
    '40% done',
    '70% done',
    '99% done',
    expect.stringContaining('DONE'),
  ]);
});

test('two are done at a time, and the third when one is over, whenever somebody looked meanwhile', async () => {
  const first = moment<null>();
  const begun: string[] = [];
  for (const id of ['a', 'b', 'c']) await asked(id);
  const jobs = begin(async ({ job, goOn }) => {
    begun.push(job.id);
    if (job.id === 'a') await first.came;
    while (job.id === 'b') await goOn();
    return done();
  });

  await until(() => begun.length === 2);
  expect(begun).toEqual(['a', 'b']);
  jobs.poke();
  first.comes(null);
  await until(() => begun.length === 3);
});

test('stopped, it is begun again by the next, and the folder is gone', async () => {
  let folder = '';
  await asked('a');
  const jobs = begin(async (desk: JobDesk) => {
    folder = desk.folder;
    await writeFile(join(folder, 'half.csv'), 'half');
    for (;;) await desk.goOn();
  });
  await until(() => folder !== '' && existsSync(join(folder, 'half.csv')));
  await jobs.stop();

  expect(existsSync(folder)).toBe(false);
  expect(told).toEqual([]);
  begin(done, 'two');
  await until(() => told.length === 1);
});

test('killed in the middle, it is begun again at the next start', async () => {
  await asked('a');
  await store.jobQueue.claim(['telegram'], 'killed', clock.now(), minutesLater(60));
  begin(done);

  await until(() => told.length === 1);
});

test('taken over by the same process, whoever stood still keeps nothing any more', async () => {
  const stoodStill = moment<null>();
  const kept: string[] = [];
  let isBegun = false;
  await asked('a');
  const jobs = begin(async ({ job, store: held }) => {
    isBegun = true;
    if (job.attempts === 1) await stoodStill.came;
    await held.transact(() => Promise.resolve(kept.push(`time ${String(job.attempts)}`)));
    return done();
  });
  await until(() => isBegun);
  clock.jump(61_000);
  jobs.poke();
  await until(() => told.length === 1);
  stoodStill.comes(null);
  await jobs.stop();

  expect(kept).toEqual(['time 2']);
  expect(told).toHaveLength(1);
  expect(defects).toEqual([]);
});

test('killed three times, it is told as broken off', async () => {
  await asked('a');
  for (let time = 0; time < 3; time += 1) {
    await store.jobQueue.claim(['telegram'], 'killed', clock.now(), minutesLater(60));
    await store.jobQueue.releaseAll();
  }
  begin(() => Promise.reject(new Error('It is not to be begun.')));

  await until(() => told.length === 1);
  expect(told[0]).toContain('interrupted several times');
  expect(defects).toEqual([]);
});

test('a defect of ours is told in one sentence with its reference', async () => {
  await asked('0190-abcdef');
  begin(() => Promise.reject(new Error('What a pity.')));

  await until(() => told.length === 1);
  expect(told).toEqual([
    'Something broke on my side (ref ABCDEF), so this is not done. Please ask for it again.',
  ]);
  expect(defects).toMatchObject([{ reference: 'ABCDEF', err: { message: 'What a pity.' } }]);
});

test('what became of work for somebody who is forgotten is told to nobody', async () => {
  const forgotten = moment<null>();
  let isBegun = false;
  await asked('a');
  const jobs = begin(async () => {
    isBegun = true;
    await forgotten.came;
    return done();
  });
  await until(() => isBegun);
  await store.records.people.forget('bo', { at: clock.now(), roomId: null });
  forgotten.comes(null);

  await jobs.stop();
  expect(told).toEqual([]);
});

test('too late to answer on Discord, a line says that it is ready', async () => {
  const late = moment<null>();
  let begun = false;
  await asked('a', 'discord', 'group');
  begin(async () => {
    begun = true;
    await late.came;
    return done();
  });
  await until(() => begun);
  clock.jump(14 * 60_000);
  late.comes(null);

  await until(async () => (await store.records.jobs.over('a')) !== undefined);
  const waiting = await store.records.deliveries.byKey('job:a');
  expect(waiting).toMatchObject({
    to: { kind: 'room', roomId: 'room-a' },
    fact: { kind: 'work-waits', job: 'a', asker: 'Bo' },
  });
  expect(told).toEqual([]);
});
