import { expect, test } from 'vitest';
import { inPages } from '../../../src/core/import/in-pages.js';
import type { TableRow } from '../../../src/core/import/table.js';

test('rows come in pages of the size that is asked for by then', async () => {
  const sizes = [3, 3, 1, 4];
  const table = { header: ['date'], rows: given([2, 5, 0, 3]) };
  const pages = inPages({ tables: [table], leftOut: [] }, () => sizes[0] ?? 4);

  const lines: (readonly number[])[] = [];
  for await (const page of pages.tables[0].rows) {
    sizes.shift();
    lines.push(page.map(({ line }) => line));
  }

  expect(lines).toEqual([[2, 3, 4], [5, 6, 7], [8], [9, 10, 11]]);
});

async function* given(counts: readonly number[]): AsyncGenerator<readonly TableRow[]> {
  let line = 1;
  for (const count of counts) {
    yield await Promise.resolve(Array.from({ length: count }, () => ({ line: (line += 1), cells: [] })));
  }
}
