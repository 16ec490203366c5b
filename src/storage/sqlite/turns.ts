import { setImmediate as breathe } from 'node:timers/promises';
import type { SqlAdapter } from './sql-adapter.js';
import { endingWith } from './transaction.js';

/**
 * There is one connection that writes, and a statement sent while a transaction is open would run inside it: seen by it, and lost with
 * it. So whatever does not belong to the open transaction waits until it has ended.
 */
export function inTurns(adapter: SqlAdapter): SqlAdapter {
  const nextTurn = turns();

  async function alone<T>(run: () => Promise<T>): Promise<T> {
    const endTurn = await nextTurn();
    try {
      return await run();
    } finally {
      endTurn();
    }
  }

  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    ...(adapter.getConnectionInfo && { getConnectionInfo: adapter.getConnectionInfo.bind(adapter) }),
    queryRaw: (query) => alone(() => adapter.queryRaw(query)),
    executeRaw: (query) => alone(() => adapter.executeRaw(query)),
    executeScript: (script) => alone(() => adapter.executeScript(script)),
    dispose: () => alone(() => adapter.dispose()),

    async startTransaction(level) {
      const endTurn = await nextTurn();
      // The driver never waits: without a pause, transactions that stand in line would let nothing else happen before the last.
      await breathe();
      try {
        return endingWith(await adapter.startTransaction(level), endTurn);
      } catch (error) {
        endTurn();
        throw error;
      }
    },
  };
}

function turns(): () => Promise<() => void> {
  let last = Promise.resolve();

  return async () => {
    const before = last;
    const { promise, resolve } = withResolver();
    last = promise;
    await before;

    return resolve;
  };
}

function withResolver(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => (resolve = settle));

  return { promise, resolve };
}
