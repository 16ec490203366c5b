import type { Table, TableRow, Tables } from '../../core/import/table.js';

const rowsASlice = 100;

/** The same rows in small pages, so that none of them holds up others for long. */
export function inSlices({ tables: [first, ...others], leftOut }: Tables): Tables {
  return { tables: [sliced(first), ...others.map(sliced)], leftOut };
}

function sliced(table: Table): Table {
  return { ...table, rows: slicesOf(table.rows) };
}

async function* slicesOf(pages: AsyncIterable<readonly TableRow[]>): AsyncGenerator<readonly TableRow[]> {
  for await (const page of pages) {
    for (let from = 0; from < page.length; from += rowsASlice) yield page.slice(from, from + rowsASlice);
  }
}
