import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setTimeout as timeout } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { wordDelivery } from '../src/assistant/wording/word-delivery.js';
import { createChartDrawer } from '../src/charts/create-chart-drawer.js';
import { withPicture } from '../src/charts/with-picture.js';
import { digestSource } from '../src/core/digests/digest-source.js';
import { createDeliveries } from '../src/deliveries/create-deliveries.js';
import { createWords } from '../src/locales/words.js';
import { waitUnnoticed } from '../src/outbox/wait.js';
import { openStore, type OpenStore } from '../src/storage/open-store.js';
import { fill } from './figures/fill.js';

/**
 * What it costs when so many scopes of a network of 1,000 centres have their digest due in one minute: from the minute to the
 * last one posted, with its picture, how long the event loop was held, and how long somebody who writes meanwhile waits.
 * `npx tsx bench/digests.ts 300`.
 */
const scopes = Number(process.argv[2] ?? 300);
const municipalities = 30;
const folder = process.env['BENCH_FOLDER'] ?? mkdtempSync(join(tmpdir(), 'belezka-bench-'));
const file = join(folder, 'wide.db');
const dueAt = new Date('2025-12-29T08:00:00Z');

try {
  await fill({ file, centres: 1_000, activities: 365_000 }, true);
  spreadOverMunicipalities();
  const store = await openStore(`file:${file}`);
  try {
    await order(store);
    await measure(store);
  } finally {
    await store.close();
  }
} finally {
  rmSync(folder, { recursive: true });
}

function spreadOverMunicipalities(): void {
  const database = new Sqlite(file);
  const columns = database
    .prepare<[], { name: string }>(`SELECT name FROM pragma_table_info('Scope')`)
    .all()
    .map(({ name }) => name);
  const copied = columns.map((name) =>
    name === 'id' || name === 'name' || name === 'nameKey' ? `'town-' || :n` : `"${name}"`,
  );
  const add = database.prepare(
    `INSERT INTO "Scope" (${columns.map((name) => `"${name}"`).join(', ')}) SELECT ${copied.join(', ')} FROM "Scope" WHERE "id" = 'town'`,
  );
  for (let n = 1; n < municipalities; n += 1) add.run({ n: String(n) });
  database
    .prepare(
      `UPDATE "Scope" SET "parentId" = 'town-' || (CAST(substr("id", 8) AS INT) % ${municipalities})
       WHERE "kind" = 'centre' AND CAST(substr("id", 8) AS INT) % ${municipalities} > 0`,
    )
    .run();
  database.close();
}

async function order(store: OpenStore): Promise<void> {
  const [network] = await store.records.structure.networks();
  const places = await store.records.structure.within(network?.id ?? '');
  const chosen = [
    ...places.filter(({ kind }) => kind !== 'centre'),
    ...places.filter(({ kind }) => kind === 'centre'),
  ].slice(0, scopes);

  await store.transact(async ({ rooms, subscriptions, people }) => {
    const identity = { platform: 'telegram', userId: '1' } as const;
    await people.add({ id: 'nik', displayName: 'Nik', language: 'en', identity, createdAt: dueAt });
    for (const [n, { id }] of chosen.entries()) {
      const seen = { address: `-${n + 1}`, kind: 'group', title: id } as const;
      const room = await rooms.seen('telegram', seen, `room-${n}`);
      await rooms.link(room.id, id, null, dueAt);
      await subscriptions.add({
        id: `order-${n}`,
        roomId: room.id,
        scopeId: id,
        rhythm: { kind: 'weekly', weekday: 1, at: '09:00' },
        createdAt: new Date('2025-12-28T08:00:00Z'),
        createdById: 'nik',
      });
    }
  });
}

async function measure(store: OpenStore): Promise<void> {
  const charts = createChartDrawer();
  const silent = { warn: console.warn, error: console.error };
  const drawn = withPicture(charts, silent);
  const words = createWords();
  const posted: number[] = [];
  const begin = performance.now();
  const deliveries = createDeliveries({
    store,
    sources: [digestSource],
    platforms: ['telegram'],
    async post(_, { message }) {
      await drawn(message);
      posted.push(performance.now() - begin);
      return { kind: 'sent', messageRef: '1' };
    },
    word: (fact, to) => wordDelivery(fact, to, words, { telegram: null }),
    holder: 'bench',
    isAlone: true,
    now: () => new Date(dueAt.getTime() + performance.now() - begin),
    log: silent,
    wait: waitUnnoticed,
  });
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const writes: number[] = [];
  const writing = writeNowAndThen(store, writes, () => posted.length >= scopes);
  delay.enable();
  const cpu = process.cpuUsage();

  await deliveries.start();
  const gathered = performance.now() - begin;
  while (posted.length < scopes) await timeout(100);
  delay.disable();
  const used = process.cpuUsage(cpu);
  await writing;
  await deliveries.stop();
  await charts.close();

  const ms = (value: number): string => `${Math.round(value)} ms`;
  console.log(
    `${scopes} scopes: first ${ms(posted[0] ?? 0)}, last ${ms(posted.at(-1) ?? 0)}; start() took ${ms(gathered)}`,
  );
  console.log(
    `event loop held ${ms(delay.max / 1e6)} at most, 99.9 % ${ms(delay.percentile(99.9) / 1e6)}; cpu ${ms(used.user / 1e3)}`,
  );
  console.log(
    `${writes.length} writes meanwhile waited ${ms(Math.max(...writes))} at most, half under ${ms(writes.toSorted((a, b) => a - b)[writes.length >> 1] ?? 0)}`,
  );
}

/** What a person who logs something meanwhile waits for. */
async function writeNowAndThen(store: OpenStore, took: number[], isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const begin = performance.now();
    await store.transact(({ people }) => people.setLanguage('nik', 'en'));
    took.push(performance.now() - begin);
    await timeout(100);
  }
}
