import { join, sqltag as sql, type Sql } from '@prisma/client/runtime/client';
import type { Within } from '../../core/ports/figure-records.js';

/** As the condition of a statement. */
export function there({ centreIds, from, to }: Within): Sql {
  return sql`"centreId" IN (${join([...centreIds])}) AND "onDate" BETWEEN ${from} AND ${to}`;
}
