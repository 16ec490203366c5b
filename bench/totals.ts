import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NewActivity } from '../src/core/ports/activity-records.js';
import { defaultSettings } from '../src/core/structure.js';
import { activityBatches } from '../src/demo/activities/write.js';
import { demoPlaces } from '../src/demo/network/places.js';
import { addStructure } from '../src/demo/network/structure.js';
import { demoStages } from '../src/demo/stages.js';
import { addActivities, insertActivities } from '../src/storage/activities/add-activities.js';
import { openClient } from '../src/storage/client.js';
import { databaseAddress } from '../src/storage/database-address.js';
import type { Database } from '../src/storage/connection.js';
import { chunksOf } from '../src/core/chunks.js';
import { openStore } from '../src/storage/open-store.js';
import { transact } from '../src/storage/transact.js';

/**
 * What keeping the sums costs whoever adds activities: each insert is a transaction with the activities, their versions and
 * their receipts, once with the sums and once without, turn by turn over the same network. In time of the processor, the least
 * of the rounds, since machines are shared.
 */
const now = new Date('2026-11-22T18:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'belezka-bench-'));
const rounds = 8;

try {
  const activities = await drawn(rounds * 400);
  console.log('activities at once     without, ms        with, ms           times');
  for (const atOnce of [1, 50]) {
    const withoutSums = await opened(`without-${atOnce}`);
    const withSums = await opened(`with-${atOnce}`);
    let [without, having] = [Infinity, Infinity];
    for (const some of chunksOf(activities, 400)) {
      without = Math.min(without, await costOf(withoutSums, some, atOnce, insertActivities));
      having = Math.min(having, await costOf(withSums, some, atOnce, addActivities));
    }
    print(String(atOnce), without, having, having / without);
    await withoutSums.$disconnect();
    await withSums.$disconnect();
  }
} finally {
  rmSync(folder, { recursive: true });
}

async function drawn(count: number): Promise<readonly NewActivity[]> {
  const all: NewActivity[] = [];
  const { year2020 } = demoStages({ now, seed: 1 });
  for await (const batch of activityBatches(year2020, demoPlaces('1'), '1')) all.push(...batch);

  return all.slice(0, count);
}

async function opened(name: string): Promise<Database> {
  const url = `file:${join(folder, `${name}.db`)}`;
  const store = await openStore(url);
  await store.transact((records) => addStructure(records, demoPlaces('1'), defaultSettings));
  await store.close();

  return openClient(databaseAddress(url));
}

/** Of each insert. */
async function costOf(
  database: Database,
  activities: readonly NewActivity[],
  atOnce: number,
  add: typeof addActivities,
): Promise<number> {
  const inserts = [...chunksOf(activities, atOnce)];
  const before = process.cpuUsage();
  for (const some of inserts) await transact(database, (queries) => add(queries, some));
  const { user, system } = process.cpuUsage(before);

  return (user + system) / 1_000 / inserts.length;
}

function print(what: string, ...figures: readonly number[]): void {
  console.log(what.padEnd(18) + figures.map((figure) => figure.toFixed(2).padStart(16)).join(''));
}
