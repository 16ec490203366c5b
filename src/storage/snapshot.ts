import { Sql } from '@prisma/client/runtime/client';
import type { Database, Queries } from './connection.js';
import type { DatabaseAddress } from './database-address.js';
import { retried } from './retry.js';

const longestMs = 600_000;

/** A transaction in which nothing changes under who reads, and which holds up nobody who writes. */
export function snapshot<T>(
  database: Database,
  kind: DatabaseAddress['kind'],
  read: (queries: Queries) => Promise<T>,
): Promise<T> {
  switch (kind) {
    case 'sqlite':
      // To name the level is to read on a connection of its own; see `sqlite/beside-readers.ts`.
      return retried(() =>
        database.$transaction(read, { isolationLevel: 'Serializable', timeout: longestMs }),
      );
    case 'postgresql':
      return retried(() =>
        database.$transaction(
          async (queries) => {
            await queries.$executeRawUnsafe('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');

            return read(queries);
          },
          { timeout: longestMs },
        ),
      );
  }
}

/** PostgreSQL's transactions see what others commit meanwhile, but for those that began otherwise. */
export class SeesOthers extends Error {
  override readonly name = 'SeesOthers';
}

/** Fails with `SeesOthers`, and then the whole transaction is to be run again as one that sees a single moment. */
export async function mustSeeOneMoment(queries: Queries): Promise<void> {
  const [row] = await queries.$queryRaw<readonly { readonly level: string }[]>(new LevelAsked());
  if (row?.level === 'read committed') throw new SeesOthers('The transaction sees what others commit.');
}

export async function seeOneMoment(queries: Queries): Promise<void> {
  await queries.$executeRawUnsafe('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');
}

/** Prisma takes `sql` of a statement for SQLite, whose every transaction is serializable, and `text` for PostgreSQL. */
class LevelAsked extends Sql {
  constructor() {
    super([''], []);
  }

  override get sql(): string {
    return `SELECT 'serializable' AS "level"`;
  }

  override get text(): string {
    return `SELECT current_setting('transaction_isolation') AS "level"`;
  }
}
