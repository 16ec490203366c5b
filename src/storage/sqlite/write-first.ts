import { setTimeout as pause } from 'node:timers/promises';
import type { SqlAdapter } from './sql-adapter.js';

const longestWaitMs = 8_000;

/**
 * The driver begins a transaction as a reader. One that reads before it writes may then find that another process wrote in
 * between, and fails at once, whatever the busy timeout. Beginning as a writer, it waits for the other process instead, and
 * waits without holding up the event loop, as the busy timeout would.
 */
export function writeFirst(adapter: SqlAdapter): SqlAdapter {
  const begin = adapter.startTransaction.bind(adapter);

  adapter.startTransaction = async (level) => {
    const transaction = await begin(level);
    try {
      await adapter.executeScript('COMMIT; PRAGMA busy_timeout=0');
      await becomeWriter(adapter);

      return transaction;
    } catch (error) {
      await transaction.rollback();
      throw error;
    } finally {
      await adapter.executeScript('PRAGMA busy_timeout=5000');
    }
  };

  return adapter;
}

async function becomeWriter(adapter: SqlAdapter): Promise<void> {
  const startedAt = performance.now();

  for (;;) {
    try {
      await adapter.executeScript('BEGIN IMMEDIATE');

      return;
    } catch (error) {
      if (!isBusy(error) || performance.now() - startedAt > longestWaitMs) throw error;
      await pause(2 + Math.random() * 20);
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && isRecord(error.cause) && error.cause['kind'] === 'SocketTimeout';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
