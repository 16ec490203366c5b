import { Sql } from '@prisma/client/runtime/client';
import type { LocalDate } from '../../core/calendar.js';
import type { Summed } from './add-to-totals.js';
import type { CountedAnew } from './counted-anew.js';

export type DifferenceRow = Readonly<Record<string, string | number | bigint>>;

export interface CentreDates {
  readonly centreId: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/**
 * Where the kept sums of a centre are not what its entries add up to, and by how much: the entries less the sums, all in one
 * heap. Prisma takes `sql` of a statement for SQLite, and `text` for PostgreSQL.
 */
export class Difference extends Sql {
  readonly #summed: Summed;
  readonly #counted: CountedAnew;

  constructor(summed: Summed, counted: CountedAnew, { centreId, from, to }: CentreDates) {
    super(['', '', '', '', '', '', ''], [centreId, from, to, centreId, from, to]);
    this.#summed = summed;
    this.#counted = counted;
  }

  override get sql(): string {
    return this.#statement(this.#counted.sqlite, ['?', '?', '?'], ['?', '?', '?']);
  }

  override get text(): string {
    return this.#statement(this.#counted.postgresql, ['$1', '$2', '$3'], ['$4', '$5', '$6']);
  }

  #statement(counted: string, ofEntries: Three, ofSums: Three): string {
    const { table, keys, sums } = this.#summed;
    const names = keys.map((key) => `"${key}"`).join(', ');
    const off = sums.map((sum) => `CAST(SUM("${sum}") AS BIGINT) AS "${sum}"`);
    const less = sums.map((sum) => `-"${sum}"`);

    return `
      SELECT ${names}, ${off.join(', ')} FROM (
        ${counted} AND ${within(ofEntries)}
        UNION ALL SELECT ${names}, ${less.join(', ')} FROM "${table}" WHERE ${within(ofSums)}
      ) AS heap
      GROUP BY ${names} HAVING ${sums.map((sum) => `SUM("${sum}") <> 0`).join(' OR ')}`;
  }
}

type Three = readonly [string, string, string];

function within([centre, from, to]: Three): string {
  return `"centreId" = ${centre} AND "onDate" >= ${from} AND "onDate" <= ${to}`;
}
