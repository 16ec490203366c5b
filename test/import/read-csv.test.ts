import { describe, expect, test } from 'vitest';
import { TableRefused, type TableRow } from '../../src/core/import/table.js';
import { bytesOf } from '../../src/files/bytes.js';
import { readTables } from '../../src/files/read-tables.js';

async function rowsOf(content: string | Uint8Array): Promise<readonly TableRow[]> {
  const file = await readTables(bytesOf(typeof content === 'string' ? Buffer.from(content) : content));
  const rows: TableRow[] = [];
  for await (const page of file.tables[0].rows) rows.push(...page);

  return rows;
}

describe('a CSV file', () => {
  test.each([
    { name: 'commas', content: 'date,total\n2026-01-01,5\n' },
    { name: 'semicolons', content: 'date;total\r\n2026-01-01;5\r\n' },
    { name: 'tabs', content: 'date\ttotal\n2026-01-01\t5' },
    { name: 'a mark of byte order', content: '\uFEFFdate,total\n2026-01-01,5\n' },
    { name: 'old line ends', content: 'date,total\r2026-01-01,5\r' },
    { name: 'quoted names', content: '"date";"total"\n"2026-01-01";"5"\n' },
  ])('is read with $name', async ({ content }) => {
    expect(await rowsOf(content)).toEqual([{ line: 2, cells: ['2026-01-01', '5'] }]);
  });

  test('a row is named by the physical line on which it starts', async () => {
    const rows = await rowsOf('title,total\n"two\nlines",1\n\n\nplain,2\n"three\r\nmore\nlines",3\nlast,4');

    expect(rows.map(({ line }) => line)).toEqual([2, 6, 7, 10]);
  });

  test('bytes that are no text spoil only their cell', async () => {
    const content = Buffer.concat([
      Buffer.from('title,total\n'),
      Buffer.from([0xff]),
      Buffer.from(',1\nb,2\n'),
    ]);

    expect(await rowsOf(content)).toEqual([
      { line: 2, cells: [null, '1'] },
      { line: 3, cells: ['b', '2'] },
    ]);
  });

  test('a quote that is never closed spoils only its line', async () => {
    const rows = await rowsOf('title,total\na,1\n"open,2\nb,3\nc,4\n');

    expect(rows).toEqual([
      { line: 2, cells: ['a', '1'] },
      { line: 3, broken: 'bad-quotes' },
      { line: 4, cells: ['b', '3'] },
      { line: 5, cells: ['c', '4'] },
    ]);
  });

  test('a quote that swallows a line gives it back', async () => {
    const rows = await rowsOf('title,total\n"open,2\nb,3\n"c",4\n\nd"d,5\ne,6\n');

    expect(rows.filter(({ broken }) => broken).map(({ line }) => line)).toEqual([2, 6]);
    expect(rows.filter(({ broken }) => !broken).map(({ line }) => line)).toEqual([3, 4, 7]);
  });

  test('a cut-off file loses its last row alone', async () => {
    expect((await rowsOf('title,total\na,1\n"cut of')).map(({ line, broken }) => [line, broken])).toEqual([
      [2, undefined],
      [3, 'bad-quotes'],
    ]);
  });

  test('cells that were kept from being formulas are read as they were', async () => {
    expect(await rowsOf("title,total\n'=1+1,1\n''@x,2\n'plain,3\n")).toEqual([
      { line: 2, cells: ['=1+1', '1'] },
      { line: 3, cells: ["'@x", '2'] },
      { line: 4, cells: ["'plain", '3'] },
    ]);
  });

  test.each([
    { content: Buffer.from('date,total\n', 'utf16le'), reason: 'utf-16' },
    { content: Buffer.from('\uFEFFdate,total\n', 'utf16le'), reason: 'utf-16' },
    { content: Buffer.from(''), reason: 'empty' },
    { content: Buffer.from('\n\n'), reason: 'empty' },
  ])('is refused as $reason', async ({ content, reason }) => {
    const refused: unknown = await readTables(bytesOf(content)).catch((error: unknown) => error);

    expect(refused).toBeInstanceOf(TableRefused);
    expect(refused).toMatchObject({ because: { reason } });
  });
});
