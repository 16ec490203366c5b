import type { Store } from '../ports.js';
import { newImportMemory } from './import-activities.js';
import type { ImportOptions } from './import-options.js';
import { headerOf, importTable } from './import-table.js';
import type { ImportOutcome } from './outcome.js';
import type { Tables } from './table.js';

export interface TableOutcome extends ImportOutcome {
  /** Which sheet it is about, where a file has several. */
  readonly sheet: string | null;
}

/** Columns that mean nothing here, each once. Fails with `TableRefused`. */
export function unknownColumns({ tables }: Tables): readonly string[] {
  return [...new Set(tables.flatMap((table) => headerOf(table).unknown))];
}

/** Takes in all that a file holds, page by page; none of it where a table of it is refused. */
export async function* importTables(
  file: Tables,
  options: ImportOptions,
  store: Store,
): AsyncGenerator<TableOutcome> {
  const memory = newImportMemory();
  for (const table of file.tables) headerOf(table);

  for (const table of file.tables) {
    const sheet = file.tables.length > 1 ? (table.name ?? null) : null;
    for await (const outcome of importTable(table, options, store, memory)) yield { ...outcome, sheet };
  }
}
