import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrate } from '../../src/storage/migrate.js';
import { takeServingLock } from '../../src/storage/serving-lock.js';
import { minutesLater, now } from './cast.js';
import { run } from './children/run.js';
import { storeErrorOf } from './store-error-of.js';

describe('One serving process per SQLite file', () => {
  let folder = '';
  const url = () => `file:${join(folder, 'data', 'store.db')}`;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'belezka-lock-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('a second one learns who serves since when', async () => {
    const child = run('hold-lock', url());
    await child.line();

    expect(await storeErrorOf(() => takeServingLock(url(), now))).toMatchObject({
      code: 'already-served',
      facts: { pid: child.pid, since: now.toISOString() },
    });
    await child.kill();
  });

  test('a killed process leaves the lock free', async () => {
    const child = run('hold-lock', url());
    await child.line();
    await child.kill();

    const lock = takeServingLock(url(), minutesLater(1));

    expect(await storeErrorOf(() => takeServingLock(url(), now))).toMatchObject({
      facts: { pid: process.pid, since: minutesLater(1).toISOString() },
    });
    lock.release();
  });

  test('a released lock is free, released twice too', () => {
    const lock = takeServingLock(url(), now);
    lock.release();
    lock.release();

    takeServingLock(url(), now).release();
  });

  test('the same file by another path is the same lock', async () => {
    await migrate(url());
    const alias = join(folder, 'alias.db');
    symlinkSync(join(folder, 'data', 'store.db'), alias);
    const lock = takeServingLock(url(), now);

    expect(await storeErrorOf(() => takeServingLock(`file:${alias}`, now))).toMatchObject({
      code: 'already-served',
    });
    lock.release();
  });

  test('a store in PostgreSQL is served by any number', () => {
    const nowhere = 'postgresql://belezka@localhost/belezka';

    takeServingLock(nowhere, now);
    takeServingLock(nowhere, now).release();
  });
});
