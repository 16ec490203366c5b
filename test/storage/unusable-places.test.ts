import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { migrate } from '../../src/storage/migrate.js';
import { openStore } from '../../src/storage/open-store.js';
import { storeErrorOf } from './store-error-of.js';

describe('A place that cannot be used', () => {
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'belezka-unusable-'));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const opened = (file: string) => storeErrorOf(() => openStore(`file:${file}`));

  test('a file that is no database says so', async () => {
    const file = join(folder, 'letter.txt');
    writeFileSync(file, 'Dear diary, this is no database at all. '.repeat(50));

    expect(await opened(file)).toMatchObject({ code: 'not-a-database', facts: { file } });
    expect(readFileSync(file, 'utf8')).toMatch(/^Dear diary/);
  });

  test('a damaged database says so', async () => {
    const file = join(folder, 'damaged.db');
    await migrate(`file:${file}`);
    const content = readFileSync(file);
    writeFileSync(file, content.fill(0xff, 100, content.length));

    expect(await opened(file)).toMatchObject({ code: 'damaged', facts: { file } });
  });

  test('a folder is no database', async () => {
    const file = join(folder, 'folder.db');
    mkdirSync(file);

    expect(await opened(file)).toMatchObject({ code: 'not-a-database', facts: { file } });
  });

  test('a path through a file cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '');

    expect(await opened(join(folder, 'file', 'store.db'))).toMatchObject({ code: 'unwritable' });
  });

  test('a file that another program holds is locked', async () => {
    const file = join(folder, 'held.db');
    const holder = new Sqlite(file);
    holder.pragma('journal_mode = WAL');
    holder.exec('BEGIN IMMEDIATE');

    const error = await storeErrorOf(() => migrate(`file:${file}`, { waitMs: 20 }));
    holder.close();

    expect(error).toMatchObject({ code: 'locked', facts: { file } });
  });

  test.each(['mysql://somewhere/db', 'data/belezka.db', 'file:', 'file::memory:', 'postgresql://[oops'])(
    '%s is no address of a store',
    async (url) => {
      expect(await storeErrorOf(() => openStore(url))).toMatchObject({ code: 'unknown-address' });
    },
  );

  test('a PostgreSQL that does not answer is unreachable', async () => {
    const error = await storeErrorOf(() => openStore('postgresql://ana:geslo@127.0.0.1:1/belezka'));

    expect(error).toMatchObject({
      code: 'unreachable',
      facts: { host: '127.0.0.1:1', database: 'belezka' },
    });
    expect(error.message).not.toContain('geslo');
  });

  test('a database that PostgreSQL does not have is refused', async ({ skip }) => {
    const postgres = inject('postgres');
    if ('missing' in postgres) return skip(postgres.missing);
    const url = new URL(postgres.url);
    url.pathname = '/nobody_made_this';

    expect(await storeErrorOf(() => openStore(url.href))).toMatchObject({ code: 'refused' });
  });
});
