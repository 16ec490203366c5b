import type { Prisma, PrismaClient } from './generated/sqlite/client.js';

/** Either client, in the types of SQLite's: what both can do. */
export type Database = PrismaClient;

/** A database or one open transaction. */
export type Queries = Prisma.TransactionClient;

/** What records are read and written through. */
export interface Connection {
  readonly queries: Queries;
  /** All that `work` writes is kept or nothing. Inside a transaction that is the open one, else one of its own. */
  readonly atomically: <T>(work: (queries: Queries) => Promise<T>) => Promise<T>;
  /** What `read` reads is all of one moment. Inside a transaction that is the open one, else one of its own. */
  readonly atOneMoment: <T>(read: (still: Connection) => Promise<T>) => Promise<T>;
}
