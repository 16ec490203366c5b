import { setImmediate as breath } from 'node:timers/promises';
import { Sql } from '@prisma/client/runtime/client';
import { chunksOf } from '../core/chunks.js';
import type { Queries } from './connection.js';
import { forEachRow } from './sqlite/row-by-row.js';

/** What a column takes; objects go into columns of JSON. */
export type Cell = string | number | bigint | boolean | Date | null | Readonly<Record<string, unknown>>;
export type Row = Readonly<Record<string, Cell>>;

/** Keeps a statement to a few milliseconds. */
const rowsPerStatement = 100;

/**
 * Adds rows of the same columns by as few statements as keep short, many times as fast as `createMany`, and as Prisma itself
 * would have written them. `onConflict` is SQL that both databases read.
 */
export async function insertRows(
  queries: Queries,
  table: string,
  rows: readonly Row[],
  onConflict = '',
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});

  for (const chunk of chunksOf(rows, rowsPerStatement)) {
    await queries.$executeRaw(new Insertion(table, columns, chunk, onConflict));
    // SQLite answers without ever leaving the event loop, which has other things to do too.
    await breath();
  }
}

/**
 * All rows are a single value, as JSON, since each value costs Prisma more than the writing of it. Each row is an array, which is
 * taken apart by place: in PostgreSQL itself, and for SQLite behind Prisma. Prisma takes `sql` of a statement for SQLite, and
 * `text` for PostgreSQL.
 */
class Insertion extends Sql {
  readonly #table: string;
  readonly #columns: readonly string[];
  readonly #onConflict: string;

  constructor(table: string, columns: readonly string[], rows: readonly Row[], onConflict: string) {
    super(['', ''], [asJson(columns, rows)]);
    this.#table = table;
    this.#columns = columns;
    this.#onConflict = onConflict;
  }

  override get sql(): string {
    const places = this.#columns.map(() => '?');

    return `${forEachRow}${this.#into} VALUES (${places.join(', ')}) ${this.#onConflict}`;
  }

  override get text(): string {
    const cells = this.#columns.map((column, place) => `'${column}', cells -> ${place}`);
    const row = `jsonb_populate_record(NULL::"${this.#table}", jsonb_build_object(${cells.join(', ')}))`;

    const source = `jsonb_array_elements($1::jsonb) AS one(cells), ${row}`;

    return `${this.#into} SELECT ${this.#names} FROM ${source} ${this.#onConflict}`;
  }

  get #into(): string {
    return `INSERT INTO "${this.#table}" (${this.#names})`;
  }

  get #names(): string {
    return this.#columns.map((column) => `"${column}"`).join(', ');
  }
}

function asJson(columns: readonly string[], rows: readonly Row[]): string {
  return JSON.stringify(rows.map((row) => columns.map((column) => plain(row[column]))));
}

function plain(cell: Cell | undefined): unknown {
  if (cell instanceof Date) return cell.toISOString().replace('Z', '+00:00');

  return typeof cell === 'bigint' ? cell.toString() : cell;
}
