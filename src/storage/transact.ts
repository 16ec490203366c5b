import type { Connection, Database, Queries } from './connection.js';
import type { DatabaseAddress } from './database-address.js';
import { retried } from './retry.js';
import { mustSeeOneMoment, seeOneMoment, SeesOthers, snapshot } from './snapshot.js';
import { remember, rememberAll } from './structure/read-once.js';

/** Runs `work` in a transaction, again when others got in its way, or when it has to read all at one moment. */
export async function transact<T>(database: Database, work: (queries: Queries) => Promise<T>): Promise<T> {
  try {
    return await retried(() => database.$transaction(work));
  } catch (error) {
    if (!(error instanceof SeesOthers)) throw error;
  }

  return retried(() =>
    database.$transaction(async (queries) => {
      await seeOneMoment(queries);

      return work(queries);
    }),
  );
}

/** Each writing has a transaction of its own. */
export function outside(database: Database, kind: DatabaseAddress['kind']): Connection {
  return {
    queries: database,
    atomically: (work) => transact(database, work),
    atOneMoment: (read) =>
      snapshot(database, kind, (queries) => {
        rememberAll(queries);

        return read(still(queries));
      }),
  };
}

/** All writings belong to the open transaction. */
export function within(queries: Queries): Connection {
  remember(queries);

  return {
    ...still(queries),
    async atOneMoment(read) {
      await mustSeeOneMoment(queries);

      return read(still(queries));
    },
  };
}

/** Of a transaction that sees one moment already. */
function still(queries: Queries): Connection {
  const connection: Connection = {
    queries,
    atomically: (work) => work(queries),
    atOneMoment: (read) => read(connection),
  };

  return connection;
}
