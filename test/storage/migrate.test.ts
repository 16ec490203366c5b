import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openClient } from '../../src/storage/client.js';
import { databaseAddress } from '../../src/storage/database-address.js';
import { migrate } from '../../src/storage/migrate.js';
import { migrationsFolder, readMigrations } from '../../src/storage/migrations/migration.js';
import { openStore } from '../../src/storage/open-store.js';
import { recordsOf } from '../../src/storage/records.js';
import { outside } from '../../src/storage/transact.js';
import { describeEachPlace } from '../support/stores.js';
import { aNetwork, logged, now, said, typed } from './cast.js';
import { run } from './children/run.js';
import { storeErrorOf } from './store-error-of.js';

const first = '20261122000000_first';
const chats = '20261123000000_chats';

describeEachPlace('Migrations', (place) => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'belezka-migrations-'));
    cpSync(migrationsFolder(place().kind), folder, { recursive: true });
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function every(): readonly string[] {
    return readMigrations(migrationsFolder(place().kind)).map(({ name }) => name);
  }

  function write(name: string, script: string): void {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'migration.sql'), script);
  }

  test('an empty place gets the whole schema once', async () => {
    expect(await migrate(place().url)).toEqual(every());
    expect(await migrate(place().url)).toEqual([]);
  });

  test('a store of the first schema goes on working', async () => {
    rmSync(join(folder, chats), { recursive: true });
    await migrate(place().url, { folder });
    const { klub, entry, event } = await asOfTheFirstSchema(place().url);

    const store = await openStore(place().url);
    const answers = await store.handleOnce(event, () => Promise.resolve(said('again')));

    expect(await store.records.activities.byRef(entry)).toEqual(entry);
    expect(await store.records.activities.recentAt([klub.id], 9)).toEqual([entry]);
    expect(answers).toEqual(said('K7Q4M'));
    expect(await store.outgoing.waiting('browser', now, 9)).toEqual([]);
    await store.close();
  });

  test('a store that is up to date opens beside one who writes', async ({ skip }) => {
    if (place().kind !== 'sqlite') skip('PostgreSQL lets many write.');
    await migrate(place().url);
    const writer = new Sqlite(place().url.replace('file:', ''));
    writer.exec('BEGIN IMMEDIATE');

    expect(await migrate(place().url, { waitMs: 0 })).toEqual([]);
    writer.close();
  });

  test('only what is missing is applied, in order', async () => {
    await migrate(place().url, { folder });
    write('20270101000000_b', 'INSERT INTO "Later" VALUES (1);');
    write('20270100000000_a', 'CREATE TABLE "Later" ("n" INTEGER NOT NULL);');

    expect(await migrate(place().url, { folder })).toEqual(['20270100000000_a', '20270101000000_b']);
  });

  test('a migration that fails leaves the old schema', async () => {
    await migrate(place().url, { folder });
    write('20270100000000_a', 'CREATE TABLE "Later" ("n" INTEGER NOT NULL);');
    write('20270101000000_b', 'INSERT INTO "Never" VALUES (1);');

    expect(await storeErrorOf(() => migrate(place().url, { folder }))).toMatchObject({
      code: 'migration-failed',
      facts: { migration: '20270101000000_b' },
    });

    write('20270101000000_b', 'CREATE TABLE "Never" ("n" INTEGER);');
    expect(await migrate(place().url, { folder })).toHaveLength(2);
  });

  test('a store of a newer program is left alone', async () => {
    write('20270100000000_later', 'CREATE TABLE "Later" ("n" INTEGER NOT NULL);');
    await migrate(place().url, { folder });

    expect(await storeErrorOf(() => openStore(place().url))).toMatchObject({
      code: 'newer-than-program',
      facts: { migration: '20270100000000_later' },
    });
  });

  test('a migration edited afterwards is noticed', async () => {
    await migrate(place().url, { folder });
    write(first, '-- nothing at all');

    expect(await storeErrorOf(() => migrate(place().url, { folder }))).toMatchObject({
      code: 'migration-edited',
      facts: { migration: first },
    });
  });

  test('three processes at once apply it once', { timeout: 120_000 }, async () => {
    const children = [1, 2, 3].map(() => run('migrate', place().url));
    await Promise.all(children.map(({ line }) => line()));
    for (const child of children) child.say('go');

    const applied = await Promise.all(children.map(({ line }) => line()));

    expect(applied.toSorted()).toEqual([JSON.stringify(every()), '[]', '[]']);
  });
});

/** An entry, and the event it came with. */
async function asOfTheFirstSchema(url: string) {
  const database = await openClient(databaseAddress(url));
  const records = recordsOf(outside(database, databaseAddress(url).kind));
  const { klub } = await aNetwork(records);
  const entry = await records.activities.add(logged(klub));
  const event = typed('/log 23');
  const moment = now.toISOString().replace('Z', '+00:00');
  await database.$executeRawUnsafe(`
    INSERT INTO "InboundEvent" ("key", "platform", "receivedAt", "answer", "answeredAt")
    VALUES ('${event.key}', 'browser', '${moment}', '${JSON.stringify(said('K7Q4M'))}', '${moment}')`);
  await database.$disconnect();

  return { klub, entry, event };
}
