import { mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { databaseAddress } from './database-address.js';
import { sqliteError } from './sqlite/sqlite-error.js';
import { StoreError } from './store-error.js';

export interface ServingLock {
  release(): void;
}

/** Who serves a store, as far as is known. */
interface Holder {
  readonly pid: number;
  readonly since: string;
}

/**
 * One process serves an SQLite file: a second one gets a `StoreError` that says who does. The lock is an exclusive transaction
 * on a file of its own, `FILE.lock`, so the operating system frees it with the process, however that ends. PostgreSQL serves
 * any number.
 */
export function takeServingLock(url: string, now: Date): ServingLock {
  const address = databaseAddress(url);

  switch (address.kind) {
    case 'sqlite':
      return lockFile(realFile(address.file), now);
    case 'postgresql':
      return { release: () => {} };
  }
}

function lockFile(file: string, now: Date): ServingLock {
  const lock = exclusively(file);
  writeHolder(file, { pid: process.pid, since: now.toISOString() });

  return {
    release() {
      if (!lock.open) return;
      rmSync(holderFile(file), { force: true });
      lock.close();
    },
  };
}

function exclusively(file: string): Sqlite.Database {
  try {
    const lock = new Sqlite(`${file}.lock`, { timeout: 0 });
    try {
      return lock.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      lock.close();
      throw error;
    }
  } catch (error) {
    const known = sqliteError(error, `${file}.lock`);
    throw known instanceof StoreError && known.code === 'locked' ? alreadyServed(file, error) : known;
  }
}

function alreadyServed(file: string, cause: unknown): StoreError {
  const holder = readHolder(file);
  const who = holder ? `process ${holder.pid} since ${holder.since}` : 'another process';

  return new StoreError('already-served', `${file} is served by ${who}.`, { file, ...holder }, { cause });
}

// Beside the lock and not in it: reading a locked file fails, and closing it again after reading would free the lock.
function holderFile(file: string): string {
  return `${file}.serving.json`;
}

function writeHolder(file: string, holder: Holder): void {
  writeFileSync(holderFile(file), `${JSON.stringify(holder)}\n`);
}

/** It only informs, so nothing depends on its being there or whole. */
function readHolder(file: string): Holder | undefined {
  try {
    const { pid, since } = JSON.parse(readFileSync(holderFile(file), 'utf8')) as Partial<Holder>;

    return pid !== undefined && since !== undefined ? { pid, since } : undefined;
  } catch {
    return undefined;
  }
}

/** The same file has one lock, by whatever path it was reached. */
function realFile(file: string): string {
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    throw new StoreError('unwritable', `The folder of ${file} cannot be made.`, { file }, { cause: error });
  }

  try {
    return realpathSync(file);
  } catch {
    return join(realpathSync(dirname(file)), basename(file));
  }
}
