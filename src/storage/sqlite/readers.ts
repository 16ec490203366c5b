import type { SqlAdapter } from './sql-adapter.js';
import { endingWith, type Transaction } from './transaction.js';

const mostAtOnce = 4;

/** Connections that only read, each for one transaction at a time, opened when they are first needed. */
export interface Readers {
  /** A transaction that from here on sees what is committed now. Where all are in use it waits for one. */
  begin(level: Parameters<SqlAdapter['startTransaction']>[0]): Promise<Transaction>;
  /** Resolves when none is in use any more. */
  dispose(): Promise<void>;
}

export function createReaders(connect: () => Promise<SqlAdapter>): Readers {
  const free: SqlAdapter[] = [];
  const line: ((reader: SqlAdapter) => void)[] = [];
  let opened = 0;

  async function take(): Promise<SqlAdapter> {
    const one = free.pop();
    if (one) return one;
    if (opened === mostAtOnce) return next();
    opened += 1;
    try {
      return await connect();
    } catch (error) {
      opened -= 1;
      throw error;
    }
  }

  function next(): Promise<SqlAdapter> {
    return new Promise((resolve) => line.push(resolve));
  }

  function giveBack(reader: SqlAdapter): void {
    const first = line.shift();
    if (first) first(reader);
    else free.push(reader);
  }

  return {
    async begin(level) {
      const reader = await take();
      try {
        const transaction = await reader.startTransaction(level);
        // SQLite fixes what a transaction sees with its first reading, and not where it begins.
        await transaction.queryRaw({ sql: 'SELECT 1 FROM "sqlite_master" LIMIT 1', args: [], argTypes: [] });

        return endingWith(transaction, () => giveBack(reader));
      } catch (error) {
        giveBack(reader);
        throw error;
      }
    },

    async dispose() {
      for (let left = opened; left > 0; left -= 1) await (free.pop() ?? (await next())).dispose();
    },
  };
}
