import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { commands } from '../commands/index.js';
import { createAssistant } from '../src/assistant/assistant.js';
import { chance, fingerprint } from '../src/cli/chance.js';
import type { Inbound } from '../src/core/inbound.js';
import { warmWords } from '../src/core/phrases/warm-words.js';
import type { NewActivity } from '../src/core/ports/activity-records.js';
import { defaultSettings } from '../src/core/structure.js';
import { templateVocabulary } from '../src/core/vocabulary/template.js';
import { activityBatches } from '../src/demo/activities/write.js';
import { loadDemo } from '../src/demo/load-demo.js';
import { demoPlaces } from '../src/demo/network/places.js';
import { addStructure } from '../src/demo/network/structure.js';
import { demoStages } from '../src/demo/stages.js';
import { drawCode } from '../src/files/draw-code.js';
import { createWords } from '../src/locales/words.js';
import { openStore } from '../src/storage/open-store.js';
import { bareWriter, rowsOfActivities, rowsOfMessages, type Rows } from './bare-rows.js';

/**
 * What storing costs over SQLite itself: the same rows written by a bare prepared statement each, in the same run, with
 * `synchronous=FULL` in both. All in time of the processor, since machines are shared. A hold is how long the event loop
 * had to wait at most, which a busy machine lengthens; what it does with nothing to do is given beside it.
 */
interface Cost {
  readonly cpuMs: number;
  readonly holdMs: number;
}

const now = new Date('2026-11-22T18:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'belezka-bench-'));
const fileOf = (name: string) => join(folder, `${name}.db`);

try {
  const idle = await costOf(() => pause(1_000));
  const batches = await drawn();
  const count = batches.flat().length;
  const bulk = await costOfBulk(batches);
  const bareBulk = await costOfBare('bulk-bare', [rowsOfActivities(fileOf('bulk'))]);
  const demo = await costOfDemo();
  const messages = 200;
  const message = await costOfMessages(messages);
  const bareMessage = await costOfBare('messages-bare', rowsOfMessages(fileOf('demo'), messages));

  print('', 'ms of processor', 'times bare rows', 'longest hold, ms');
  print(`${count} activities`, bulk.cpuMs, bulk.cpuMs / bareBulk.cpuMs, bulk.holdMs);
  print('  bare rows of the same', bareBulk.cpuMs, 1, bareBulk.holdMs);
  print('one /log', message.cpuMs / messages, message.cpuMs / bareMessage.cpuMs, message.holdMs);
  print('  bare rows of the same', bareMessage.cpuMs / messages, 1, bareMessage.holdMs);
  print('the whole demo', demo.cpuMs, NaN, demo.holdMs);
  print('nothing for a second', idle.cpuMs, NaN, idle.holdMs);
} finally {
  rmSync(folder, { recursive: true });
}

async function drawn(): Promise<readonly (readonly NewActivity[])[]> {
  const batches: (readonly NewActivity[])[] = [];
  const { year2020 } = demoStages({ now, seed: 1 });
  for await (const batch of activityBatches(year2020, demoPlaces('1'), '1')) batches.push(batch);

  return batches;
}

async function costOfBulk(batches: readonly (readonly NewActivity[])[]): Promise<Cost> {
  const store = await openStore(`file:${fileOf('bulk')}`);
  await store.transact((records) => addStructure(records, demoPlaces('1'), defaultSettings));
  const cost = await costOf(async () => {
    for (const batch of batches) await store.transact(({ activities }) => activities.addMany(batch));
  });
  await store.close();

  return cost;
}

async function costOfDemo(): Promise<Cost> {
  const store = await openStore(`file:${fileOf('demo')}`);
  const cost = await costOf(() => loadDemo(store, { now, seed: 1 }));
  await store.close();

  return cost;
}

/** Somebody's messages, one after the other, each handled and kept before the next. */
async function costOfMessages(count: number): Promise<Cost> {
  const store = await openStore(`file:${fileOf('demo')}`);
  const log = { error: console.error };
  const words = createWords();
  const { handle } = createAssistant({
    store,
    setAsides: store.setAsides,
    commands,
    words,
    chance,
    fingerprint,
    doors: () => ({ telegram: null }),
    drawCode,
    log,
  });
  const sayAll = async (from: number, to: number) => {
    for (let number = from; number < to; number += 1) await handle(message(number));
  };

  warmWords(templateVocabulary);
  await sayAll(0, 50);
  const cost = await costOf(() => sayAll(50, 50 + count));
  await store.close();

  return cost;
}

function message(number: number): Inbound {
  return {
    key: `browser:${number}`,
    receivedAt: new Date(now.getTime() + (number + 60) * 60_000),
    sender: { platform: 'browser', userId: 'ana', displayName: 'Ana', clientLanguage: 'sl' },
    room: { address: 'ana', kind: 'private', title: '' },
    act: { kind: 'text', text: `/log druženje 12 deklet 9 fantov 2h — ${number}`, addressed: true },
  };
}

async function costOfBare(name: string, parts: readonly Rows[]): Promise<Cost> {
  const file = fileOf(name);
  await (await openStore(`file:${file}`)).close();
  const { write, close } = bareWriter(file, parts);
  const cost = await costOf(write);
  close();

  return cost;
}

async function costOf(work: () => unknown): Promise<Cost> {
  const resolution = 5;
  const waits = monitorEventLoopDelay({ resolution });
  await pause(50);
  waits.enable();
  await pause(50);
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  await pause(50);
  waits.disable();

  return { cpuMs: (user + system) / 1_000, holdMs: Math.max(0, waits.max / 1e6 - resolution) };
}

function print(what: string, ...cells: readonly (string | number)[]): void {
  const shown = cells.map((cell) => (typeof cell === 'string' ? cell : rounded(cell)).padStart(18));
  console.log(what.padEnd(24) + shown.join(''));
}

function rounded(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(value < 100 ? 1 : 0);
}
