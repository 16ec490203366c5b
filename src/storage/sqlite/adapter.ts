import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { SqlDriverAdapterFactory } from '@prisma/client/runtime/client';
import { besideReaders } from './beside-readers.js';
import { rowByRow } from './row-by-row.js';
import { inTurns } from './turns.js';
import { writeFirst } from './write-first.js';

const pragmas =
  'PRAGMA busy_timeout=5000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA cache_size=-16384;';

/**
 * One connection to the file that writes, on which nothing runs inside a transaction but what belongs to it; snapshots have
 * others of their own, so that nobody who writes waits for them.
 */
export function sqliteAdapter(file: string): SqlDriverAdapterFactory {
  const driver = new PrismaBetterSqlite3({ url: file });
  const onlyReading = new PrismaBetterSqlite3({ url: file, readonly: true });

  return {
    provider: driver.provider,
    adapterName: driver.adapterName,
    async connect() {
      const writer = await driver.connect();
      await writer.executeScript(pragmas);

      return besideReaders(inTurns(writeFirst(rowByRow(writer))), () => onlyReading.connect());
    },
  };
}
