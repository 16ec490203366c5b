import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { SqlDriverAdapterFactory } from '@prisma/client/runtime/client';
import { inTurns } from './turns.js';
import { writeFirst } from './write-first.js';

const pragmas =
  'PRAGMA busy_timeout=5000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;';

/** One connection to the file, on which nothing runs inside a transaction but what belongs to it. */
export function sqliteAdapter(file: string): SqlDriverAdapterFactory {
  const driver = new PrismaBetterSqlite3({ url: file });

  return {
    provider: driver.provider,
    adapterName: driver.adapterName,
    async connect() {
      const adapter = await driver.connect();
      await adapter.executeScript(pragmas);

      return inTurns(writeFirst(adapter));
    },
  };
}
