import { setImmediate as breath } from 'node:timers/promises';
import type { Sql } from '@prisma/client/runtime/client';
import type { Queries } from '../connection.js';

/** By one statement of our own, after which others have their turn: Prisma's models cost several times as much by the row. */
export async function readRows<Row>(queries: Queries, statement: Sql): Promise<readonly Row[]> {
  const rows = await queries.$queryRaw<readonly Row[]>(statement);
  await breath();

  return rows;
}
