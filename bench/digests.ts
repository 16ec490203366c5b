import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { wordDelivery } from '../src/assistant/wording/word-delivery.js';
import { createChartDrawer } from '../src/charts/create-chart-drawer.js';
import { withPicture } from '../src/charts/with-picture.js';
import { digestSource } from '../src/core/digests/digest-source.js';
import type { Message } from '../src/core/message.js';
import { createDeliveries } from '../src/deliveries/create-deliveries.js';
import { createWords } from '../src/locales/words.js';
import { waitUnnoticed } from '../src/outbox/wait.js';
import { openStore, type OpenStore } from '../src/storage/open-store.js';
import { chatLines } from './digests/chat-lines.js';
import { spreadCentres } from './digests/networks.js';
import { orderAll } from './digests/order-all.js';
import { sumsByHand } from './digests/sums-by-hand.js';
import { costOf, costOfOnce, type Cost } from './figures/cost-of.js';
import { fill } from './figures/fill.js';

/**
 * A minute in which the digests of so many scopes are due, of networks with so many centres each: what it costs with and
 * without their pictures, beside the same sums by hand; how long the event loop was held; and how long a line that somebody
 * logs meanwhile waits, beside one when there is nothing else to do. What the lines themselves cost is left out of the times.
 * `npx tsx bench/digests.ts 300 26`.
 */
const scopes = Number(process.argv[2] ?? 300);
const centresEach = Number(process.argv[3] ?? 26);
const towns = Math.ceil(centresEach / 10);
const networks = Math.ceil(scopes / (1 + towns + centresEach));
const folder = mkdtempSync(join(tmpdir(), 'belezka-bench-'));
const file = join(folder, 'digests.db');
const words = createWords();
const firstDueAt = new Date('2025-12-22T08:00:00Z');

try {
  const centres = networks * centresEach;
  await fill({ file, centres, activities: centres * 365 }, true);
  spreadCentres({ file, networks, towns });
  const store = await openStore(`file:${file}`);
  try {
    await orderAll(store, scopes);
    await measure(store);
  } finally {
    await store.close();
  }
} finally {
  rmSync(folder, { recursive: true });
}

async function measure(store: OpenStore): Promise<void> {
  const charts = createChartDrawer();
  const say = chatLines(store, firstDueAt);
  await withLines(say, () => pause(3_000));

  print('', 'cpu ms', 'times', 'hold ms', 'its cpu ms', 'lines', 'half in ms', 'most ms');
  const byHand = await costOf(() => sumsByHand(file, scopes), 3);
  print('the same sums by hand', ...cellsOf(byHand, 1));
  const nothing = await withLines(say, () => pause(10_000));
  row('nothing', NaN, nothing);
  const lineCpuMs = nothing.cost.cpuMs / nothing.waits.length;
  const plain = await withLines(say, () => sendAll(store, 0, () => Promise.resolve()));
  const timesByHand = ({ cost, waits }: Measured) => (cost.cpuMs - waits.length * lineCpuMs) / byHand.cpuMs;
  row(`${scopes} digests`, timesByHand(plain), plain);
  const drawn = withPicture(charts, console);
  const pictured = await withLines(say, () => sendAll(store, 1, drawn));
  row('  with their pictures', timesByHand(pictured), pictured);
  await charts.close();
}

/** All that are due in that week, up to the last one posted. */
async function sendAll(
  store: OpenStore,
  week: number,
  post: (message: Message) => Promise<unknown>,
): Promise<void> {
  const dueAt = firstDueAt.getTime() + week * 7 * 86_400_000;
  const begin = performance.now();
  let posted = 0;
  const deliveries = createDeliveries({
    store,
    sources: [digestSource],
    platforms: ['telegram'],
    async post(_, { message }) {
      await post(message);
      posted += 1;
      return { kind: 'sent', messageRef: '1' };
    },
    word: (fact, to) => wordDelivery(fact, to, words, { telegram: null }),
    holder: `bench-${week}`,
    isAlone: true,
    now: () => new Date(dueAt + performance.now() - begin),
    log: console,
    wait: waitUnnoticed,
  });

  await deliveries.start();
  while (posted < scopes) await pause(100);
  await deliveries.stop();
}

interface Measured {
  readonly cost: Cost;
  readonly waits: readonly number[];
}

async function withLines(say: ReturnType<typeof chatLines>, work: () => Promise<unknown>): Promise<Measured> {
  let isOver = false;
  let waits: readonly number[] = [];
  const cost = await costOfOnce(async () => {
    const saying = say(() => isOver);
    await work();
    isOver = true;
    waits = await saying;
  });

  return { cost, waits };
}

function row(what: string, times: number, { cost, waits }: Measured): void {
  const sorted = waits.toSorted((one, other) => one - other);
  const waited = [sorted.length, sorted[sorted.length >> 1] ?? 0, sorted.at(-1) ?? 0];

  print(what, ...cellsOf(cost, times), ...waited.map((each) => each.toFixed(0)));
}

function cellsOf({ cpuMs, holdMs, holdCpuMs }: Cost, times: number): readonly string[] {
  return [
    cpuMs.toFixed(0),
    Number.isNaN(times) ? '–' : times.toFixed(1),
    holdMs.toFixed(0),
    holdCpuMs.toFixed(0),
  ];
}

function print(what: string, ...cells: readonly string[]): void {
  console.log(what.padEnd(24) + cells.map((cell) => cell.padStart(12)).join(''));
}
