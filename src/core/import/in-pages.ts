import type { Table, TableRow, Tables } from './table.js';

/** The same rows in pages of as many as `size` says by then; each page is kept as one. */
export function inPages({ tables: [first, ...others], leftOut }: Tables, size: () => number): Tables {
  const paged = (table: Table): Table => ({ ...table, rows: pagesOf(table.rows, size) });

  return { tables: [paged(first), ...others.map(paged)], leftOut };
}

async function* pagesOf(
  all: AsyncIterable<readonly TableRow[]>,
  size: () => number,
): AsyncGenerator<readonly TableRow[]> {
  const held: TableRow[] = [];

  for await (const some of all) {
    held.push(...some);
    while (held.length >= size()) yield held.splice(0, size());
  }
  while (held.length > 0) yield held.splice(0, size());
}
