import { describe, expect, test } from 'vitest';
import { TableRefused, type TableRow } from '../../src/core/import/table.js';
import { bytesOf } from '../../src/files/bytes.js';
import { readTables } from '../../src/files/read-tables.js';
import { officeWorkbook, zipped } from './office-workbook.js';

const header =
  '<row r="1"><c r="A1" t="str"><v>date</v></c><c r="B1" t="str"><v>total</v></c><c r="C1" t="str"><v>title</v></c></row>';

async function tablesOf(content: Uint8Array) {
  const { tables, leftOut } = await readTables(bytesOf(content));
  const read = [];
  for (const { name, rows } of tables) {
    const all: TableRow[] = [];
    for await (const page of rows) all.push(...page);
    read.push({ name, rows: all });
  }

  return { read, leftOut };
}

async function rowsOf(given: Partial<Parameters<typeof officeWorkbook>[0]> & { readonly rows: string }) {
  const { read } = await tablesOf(await officeWorkbook({ sheets: { Rows: header + given.rows }, ...given }));

  return read[0]?.rows;
}

async function cellsOf(rows: string, given: Partial<Parameters<typeof officeWorkbook>[0]> = {}) {
  const [row] = (await rowsOf({ ...given, rows: `<row r="2">${rows}</row>` })) ?? [];

  return row && 'cells' in row ? row.cells : undefined;
}

async function refusalOf(content: Uint8Array): Promise<unknown> {
  try {
    await tablesOf(content);
  } catch (error) {
    return error instanceof TableRefused ? error.because.reason : error;
  }

  return undefined;
}

describe('a workbook', () => {
  test('texts may be shared, in pieces, or in their cells', async () => {
    const cells = await cellsOf(
      '<c r="A2" t="s"><v>1</v></c><c r="B2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><r><t>in </t></r><r><t>place</t></r></is></c>',
      {
        shared:
          '<si><t>Šah &amp; dama</t></si><si><r><t>in </t></r><r><t>pieces</t></r><rPh><t>no</t></rPh></si>',
      },
    );

    expect(cells).toEqual(['in pieces', 'Šah & dama', 'in place']);
  });

  test('texts may be raw', async () => {
    expect(await cellsOf('<c r="B2" t="inlineStr"><is><t><![CDATA[a < b]]></t></is></c>')).toContain('a < b');
  });

  test.each([
    { format: 14, value: '46153', text: '2026-05-11' },
    { format: 'd\\. m\\. yyyy', value: '46153', text: '2026-05-11' },
    { format: '[$-sl-SI]d. mmmm yyyy', value: '46153', text: '2026-05-11' },
    { format: 20, value: '0.6875', text: '16:30' },
    { format: '[h]:mm', value: '0.0625', text: '01:30' },
    { format: 22, value: '46153.75', text: '2026-05-11T18:00:00' },
    { format: 0, value: '46153', text: '46153' },
    { format: '0.00 &quot;days&quot;', value: '2.5', text: '2.5' },
    { format: '[Red]#,##0', value: '12', text: '12' },
  ])('$value shown as $format is $text', async ({ format, value, text }) => {
    expect(await cellsOf(`<c r="A2" s="1"><v>${value}</v></c>`, { formats: [0, format] })).toEqual([
      text,
      '',
      '',
    ]);
  });

  test('days may be counted from 1904 on', async () => {
    const given = { formats: [0, 14], from1904: true };

    expect(await cellsOf('<c r="A2" s="1"><v>44691</v></c>', given)).toEqual(['2026-05-11', '', '']);
  });

  test('numbers lose what a computer adds to them, and no more', async () => {
    const cells = await cellsOf(
      '<c r="A2"><v>2.3333333333333335</v></c><c r="B2"><v>1E2</v></c><c r="C2" t="b"><v>1</v></c>',
    );

    expect(cells).toEqual(['2.333333', '100', 'TRUE']);
  });

  test('formulas and errors are said to be what they are', async () => {
    const cells = await cellsOf(
      '<c r="A2"><f>A1+1</f><v>46153</v></c><c r="B2" t="e"><v>#REF!</v></c><c r="C2" t="str"><f>x</f><v>y</v></c>',
    );

    expect(cells).toEqual([{ unread: 'formula' }, { unread: 'error-value' }, { unread: 'formula' }]);
  });

  test('a row is named by its number in the sheet, and empty ones are passed by', async () => {
    const rows = await rowsOf({
      rows: '<row r="2"/><row r="4"><c r="B4"><v>7</v></c></row><row><c t="str"><v>x</v></c></row><row r="9"><c r="A9" s="0"/></row>',
    });

    expect(rows).toEqual([
      { line: 4, cells: ['', '7', ''] },
      { line: 5, cells: ['x', '', ''] },
    ]);
  });

  test('what stands beside the table is none of it', async () => {
    expect(await cellsOf('<c r="A2"><v>1</v></c><c r="F2" t="str"><v>a word</v></c>')).toEqual(['1', '', '']);
  });

  test('every sheet with our columns is read, and the others are named', async () => {
    const other = '<row><c t="str"><v>Our year</v></c></row>';
    const { read, leftOut } = await tablesOf(
      await officeWorkbook({
        sheets: {
          Cover: other,
          May: `${header}<row r="2"><c><v>1</v></c></row>`,
          Empty: '',
          June: header,
          Old: header,
        },
        hidden: ['Old'],
      }),
    );

    expect(read.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['May', 1],
      ['June', 0],
    ]);
    expect(leftOut).toEqual(['Cover', 'Old']);
  });

  test('names of elements may have a prefix', async () => {
    const content = await zipped({
      'xl/workbook.xml':
        '<x:workbook xmlns:x="m" xmlns:r="r"><x:sheets><x:sheet name="A" r:id="r1"/></x:sheets></x:workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="r1" Type="a/worksheet" Target="/xl/a.xml"/></Relationships>',
      'xl/a.xml':
        '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    });

    expect((await tablesOf(content)).read).toEqual([{ name: 'A', rows: [] }]);
  });
});

describe('what is no workbook', () => {
  const bomb = () =>
    officeWorkbook({ sheets: { Rows: `${header}<row r="2"><c><v>${'0'.repeat(30_000_000)}</v></c></row>` } });

  test.each([
    { name: 'nothing in an archive', content: () => zipped({ 'readme.txt': 'hello' }) },
    {
      name: 'a workbook that is cut off',
      content: async () => (await officeWorkbook({ sheets: { A: header } })).subarray(0, 900),
    },
    {
      name: 'a workbook of before 2007',
      content: () => Promise.resolve(Buffer.from('D0CF11E0A1B11AE1', 'hex')),
    },
    {
      name: 'XML that breaks off',
      content: () => officeWorkbook({ sheets: { A: `${header}<row r="2"><c>` } }),
    },
    {
      name: 'rows in a strange order',
      content: () => officeWorkbook({ sheets: { A: `<row r="7"/>${header}` } }),
    },
    {
      name: 'a text that is not there',
      content: () => officeWorkbook({ sheets: { A: '<row><c t="s"><v>3</v></c></row>' } }),
    },
    {
      name: 'a column beyond all',
      content: () => officeWorkbook({ sheets: { A: '<row><c r="ZZZZ1"><v>3</v></c></row>' } }),
    },
    {
      name: 'entities that grow',
      content: () =>
        officeWorkbook({
          sheets: { A: '<row><c t="str"><v>&b;</v></c></row>' },
          prologue: '<!DOCTYPE w [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;">]>',
        }),
    },
    {
      name: 'a path that climbs out',
      content: async () => renamed(await zipped({ 'aa/aa/x.xml': '<a/>' }), 'aa/aa/x.xml', '../../x.xml'),
    },
  ])('$name is refused', async ({ content }) => {
    expect(await refusalOf(await content())).toBe('not-a-workbook');
  });

  test('a byte that is damaged is found before a row is handed over', async () => {
    const rows = Array.from({ length: 3_000 }, (_, at) => `<row><c><v>${(at * 7919) % 1000}</v></c></row>`);
    const content = await officeWorkbook({ sheets: { A: header + rows.join('') } });
    const at = content.indexOf('book/pages/0.xml') + 2_000;
    content.writeUInt8(content.readUInt8(at) ^ 0xff, at);

    await expect(readTables(bytesOf(content))).rejects.toThrow(TableRefused);
  });

  test('a small file that is huge inside is refused before it is read', async () => {
    const content = await bomb();

    expect(content.length).toBeLessThan(100_000);
    expect(await refusalOf(content)).toBe('too-big-inside');
  });

  test('a cell without an end is refused', async () => {
    const noise = Array.from({ length: 600_000 }, (_, at) =>
      ((at * 2654435761) % 4294967296).toString(36).padStart(7, '0'),
    );
    const rows = `${header}<row r="2"><c t="str"><v>${noise.join('').repeat(3)}</v></c></row>`;

    expect(await refusalOf(await officeWorkbook({ sheets: { A: rows } }))).toBe('too-big-inside');
  });

  test('an archive that lies about its size is refused', async () => {
    const content = await bomb();
    const at = content.lastIndexOf('book/pages/0.xml') - 46;
    content.writeUInt32LE(1_000, at + 24);

    expect(await refusalOf(content)).toBe('not-a-workbook');
  });
});

function renamed(content: Buffer, from: string, to: string): Buffer {
  return Buffer.from(content.toString('latin1').replaceAll(from, to), 'latin1');
}
