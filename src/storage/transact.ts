import type { Connection, Database, Queries } from './connection.js';
import { retried } from './retry.js';
import { remember } from './structure/read-once.js';

/** Runs `work` in a transaction, again when others got in its way. */
export function transact<T>(database: Database, work: (queries: Queries) => Promise<T>): Promise<T> {
  return retried(() => database.$transaction(work));
}

/** Each writing has a transaction of its own. */
export function outside(database: Database): Connection {
  return { queries: database, atomically: (work) => transact(database, work) };
}

/** All writings belong to the open transaction. */
export function within(queries: Queries): Connection {
  remember(queries);

  return { queries, atomically: (work) => work(queries) };
}
