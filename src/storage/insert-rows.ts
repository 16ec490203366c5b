import { setImmediate as breath } from 'node:timers/promises';
import { Sql } from '@prisma/client/runtime/client';
import { chunksOf } from '../core/chunks.js';
import type { Queries } from './connection.js';

/** What a column takes; objects go into columns of JSON. */
export type Cell = string | number | bigint | boolean | Date | null | Readonly<Record<string, unknown>>;
export type Row = Readonly<Record<string, Cell>>;

/** Keeps a statement to a few milliseconds. */
const rowsPerStatement = 50;

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
 * All rows are a single value, as JSON: binding each cell costs far more than the writing. Each row is an array, which is taken
 * apart by place and not by name. Prisma takes `sql` of a statement for SQLite, and `text` for PostgreSQL.
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

  // As JSONB, or each cell would make SQLite parse its row again.
  override get sql(): string {
    const cells = this.#columns.map((_, place) => `value ->> ${place}`);

    return this.#statement(cells, 'jsonb_each(?)');
  }

  override get text(): string {
    const cells = this.#columns.map((column, place) => `'${column}', cells -> ${place}`);
    const row = `jsonb_populate_record(NULL::"${this.#table}", jsonb_build_object(${cells.join(', ')}))`;

    return this.#statement(this.#names, `jsonb_array_elements($1::jsonb) AS one(cells), ${row}`);
  }

  get #names(): readonly string[] {
    return this.#columns.map((column) => `"${column}"`);
  }

  // Without the WHERE, SQLite would take ON for the beginning of a join's condition.
  #statement(cells: readonly string[], source: string): string {
    const into = `INSERT INTO "${this.#table}" (${this.#names.join(', ')})`;

    return `${into} SELECT ${cells.join(', ')} FROM ${source} WHERE true ${this.#onConflict}`;
  }
}

function asJson(columns: readonly string[], rows: readonly Row[]): string {
  return JSON.stringify(rows.map((row) => columns.map((column) => plain(row[column]))));
}

function plain(cell: Cell | undefined): unknown {
  if (cell instanceof Date) return cell.toISOString().replace('Z', '+00:00');

  return typeof cell === 'bigint' ? cell.toString() : cell;
}
