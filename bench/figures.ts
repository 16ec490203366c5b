import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { computeFigures } from '../src/core/figures/compute-figures.js';
import { readPeriod } from '../src/core/period.js';
import type { FigureRecords } from '../src/core/ports/figure-records.js';
import { openStore, type OpenStore } from '../src/storage/open-store.js';
import { figuresByHand, scanByHand } from './figures/by-hand.js';
import { costOf, type Cost } from './figures/cost-of.js';
import { fill, year, type Filled } from './figures/fill.js';

/**
 * What figures of a year cost, over how much is stored and over the same by hand. `npx tsx bench/figures.ts 10000000` takes
 * minutes and 5 GB; a million is the default. Each ratio is of one run; each cost the least of three.
 */
const activities = Number(process.argv[2] ?? 1_000_000);
const folder = process.env['BENCH_FOLDER'] ?? mkdtempSync(join(tmpdir(), 'belezka-bench-'));
const now = new Date('2026-01-10T00:00:00Z');

const small: Filled = { file: join(folder, 'small.db'), centres: 26, activities: 100_000 };
const large: Filled = { file: join(folder, 'large.db'), centres: 26, activities };
const wide: Filled = { file: join(folder, 'wide.db'), centres: 1_000, activities: 365_000 };

try {
  if (process.env['BENCH_FOLDER'] === undefined) {
    await fill(small, true);
    await fill(large, false);
    await fill(wide, true);
  }

  print('', 'cpu ms', 'times', 'hold ms', 'its cpu ms', 'rss MB');
  const ofSmall = await inStore(small, (store) => figures(store.records.figures, false));
  row(`figures, ${small.activities}`, ofSmall, 1);
  const ofLarge = await inStore(large, (store) => figures(store.records.figures, false));
  row(`figures, ${activities}`, ofLarge, ofLarge.cpuMs / ofSmall.cpuMs);
  const byHand = await costOf(() => figuresByHand(large.file, year.from, year.to), 3);
  row('  the same by hand', byHand, ofLarge.cpuMs / byHand.cpuMs);
  const smallAll = await inStore(small, (store) => figures(store.records.figures, true));
  row(`with delays, ${small.activities}`, smallAll, smallAll.cpuMs / ofSmall.cpuMs);
  const largeAll = await inStore(large, (store) => figures(store.records.figures, true));
  row(`with delays, ${activities}`, largeAll, largeAll.cpuMs / ofLarge.cpuMs);
  const smallThen = await inStore(small, (store) => figures(store.records.figures, true, now));
  row(`as of, ${small.activities}`, smallThen, NaN);
  const wideAll = await inStore(wide, (store) => figures(store.records.figures, true), 1);
  row('1,000 centres', wideAll, NaN);
  const wideThen = await inStore(wide, (store) => figures(store.records.figures, true, now), 1);
  row('as of, 1,000 centres', wideThen, NaN);
  const scan = await costOf(() => scanByHand(large.file), 1);
  row('full scan by hand', scan, 1);
  const recounting = await inStore(large, recounted, 1);
  row(`recount, ${activities}`, recounting, recounting.cpuMs / scan.cpuMs);
} finally {
  if (process.env['BENCH_FOLDER'] === undefined) rmSync(folder, { recursive: true });
}

async function inStore(
  { file }: Filled,
  work: (store: OpenStore) => Promise<unknown>,
  times = 3,
): Promise<Cost> {
  const store = await openStore(`file:${file}`);
  try {
    return await costOf(() => work(store), times);
  } finally {
    await store.close();
  }
}

/** The delays are read entry by entry from an index, so they are told apart. */
async function figures(records: FigureRecords, withDelays: boolean, asOf: Date | null = null): Promise<void> {
  const period = readPeriod('2025', '2026-01-10');
  if (!period) throw new Error('2025 is a period.');

  await records.atOneMoment(async ({ structure, figures: its }) => {
    const [scope] = await structure.networks();
    if (!scope) throw new Error('There is a network.');
    const read: FigureRecords = {
      ...its,
      ...(!withDelays && { delays: () => Promise.resolve([]) }),
      atOneMoment: (work) => work({ structure, figures: read }),
    };
    await computeFigures({ scope, period, now, asOf }, { figures: read });
  });
}

async function recounted(store: OpenStore): Promise<void> {
  for await (const differences of store.recount()) {
    if (differences.length > 0) throw new Error('The sums that were filled in are wrong.');
  }
}

function row(what: string, { cpuMs, holdMs, holdCpuMs, rssMb }: Cost, times: number): void {
  print(
    what,
    cpuMs.toFixed(0),
    Number.isNaN(times) ? '–' : times.toFixed(2),
    holdMs.toFixed(0),
    holdCpuMs.toFixed(0),
    rssMb.toFixed(0),
  );
}

function print(what: string, ...cells: readonly string[]): void {
  console.log(what.padEnd(24) + cells.map((cell) => cell.padStart(12)).join(''));
}
