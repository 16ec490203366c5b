import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openClient } from '../../src/storage/client.js';
import type { Database } from '../../src/storage/connection.js';
import { databaseAddress } from '../../src/storage/database-address.js';
import { migrate } from '../../src/storage/migrate.js';
import { openStore } from '../../src/storage/open-store.js';
import { sqlitePlace } from './places.js';

describe('The SQLite connection', () => {
  const place = sqlitePlace();
  let database: Database;

  beforeAll(async () => {
    await migrate(place.url);
    database = await openClient(databaseAddress(place.url));
  });

  afterAll(async () => {
    await database.$disconnect();
    await place.remove();
  });

  test.each([
    ['journal_mode', 'wal'],
    ['synchronous', 2],
    ['busy_timeout', 5_000],
    ['foreign_keys', 1],
  ])('reads back %s as %s', async (pragma, value) => {
    await database.$transaction(() => Promise.resolve());

    const [row] = await database.$queryRawUnsafe<readonly Record<string, unknown>[]>(`PRAGMA ${pragma}`);

    expect(Object.values(row ?? {}).map((cell) => (typeof cell === 'bigint' ? Number(cell) : cell))).toEqual([
      value,
    ]);
  });
});

test('a file is alone again when its store is closed, also where a snapshot was read', async () => {
  const place = sqlitePlace();
  const store = await openStore(place.url);
  await store.records.figures.atOneMoment(({ structure }) => structure.networks());

  await store.close();

  expect(readdirSync(dirname(place.url.replace('file:', '')))).toEqual(['store.db']);
  await place.remove();
});
