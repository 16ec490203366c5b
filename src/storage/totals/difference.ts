import { Sql } from '@prisma/client/runtime/client';
import type { Summed } from './add-to-totals.js';
import type { CountedAnew } from './counted-anew.js';

export type DifferenceRow = Readonly<Record<string, string | number | bigint>>;

/**
 * Where the kept sums of a centre are not what its entries add up to, and by how much. Prisma takes `sql` of a statement for
 * SQLite, and `text` for PostgreSQL.
 */
export class Difference extends Sql {
  readonly #summed: Summed;
  readonly #counted: CountedAnew;

  constructor(summed: Summed, counted: CountedAnew, centreId: string) {
    super(['', '', ''], [centreId, centreId]);
    this.#summed = summed;
    this.#counted = counted;
  }

  override get sql(): string {
    return this.#statement(this.#counted.sqlite('?'), '?');
  }

  override get text(): string {
    return this.#statement(this.#counted.postgresql('$1'), '$2');
  }

  #statement(counted: string, centre: string): string {
    const { table, keys, sums } = this.#summed;
    const names = keys.map((key) => `"${key}"`).join(', ');
    const off = sums.map((sum) => `COALESCE(counted."${sum}", 0) - COALESCE(kept."${sum}", 0)`);

    return `
      SELECT ${keys.map((key) => `"${key}" AS "${key}"`).join(', ')}, ${sums.map((sum, place) => `${off[place] ?? ''} AS "${sum}"`).join(', ')}
      FROM (${counted}) AS counted
      FULL JOIN (SELECT * FROM "${table}" WHERE "centreId" = ${centre}) AS kept USING (${names})
      WHERE ${off.map((difference) => `${difference} <> 0`).join(' OR ')}`;
  }
}
