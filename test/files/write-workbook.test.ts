import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { mostRowsASheet, type Sheet, type SheetRow } from '../../src/files/xlsx/workbook.js';
import { writeWorkbook } from '../../src/files/xlsx/write/write-workbook.js';
import { partsOf } from './workbook-of.js';

const visits: Sheet = {
  name: 'Visits',
  hasHeader: true,
  columns: [
    { name: 'date', kind: 'date', width: 12 },
    { name: 'start', kind: 'time', width: 8 },
    { name: 'title', kind: 'text', width: 30 },
    { name: 'share', kind: 'percent', width: 9 },
  ],
  rows: [[['2026-05-11', '16:30', '=1+1', 0.125]]],
};

describe('a workbook', () => {
  test('dates and shares are numbers that a spreadsheet shows its own way', async () => {
    const xml = await sheetOf(visits);

    expect(xml).toMatch(/<c r="A2" s="5"><v>46153<\/v><\/c>/u);
    expect(xml).toMatch(/<c r="B2" s="6"><v>0.6875<\/v><\/c>/u);
    expect(xml).toMatch(/<c r="D2" s="4"><v>0.125<\/v><\/c>/u);
  });

  test('text is text and never a formula', async () => {
    const xml = await sheetOf(visits);

    expect(xml).toContain('<c r="C2" s="1" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>');
    expect(xml).not.toContain('<f');
  });

  test('the columns’ names stay in sight, each as wide as is wished', async () => {
    const xml = await sheetOf(visits);

    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toContain('<col min="3" max="3" width="30" customWidth="1"/>');
  });

  test('a cell may be of another kind and style than its column', async () => {
    const rows: SheetRow[] = [
      [{ value: 'Youth work', style: 'heading' }, { value: 7, kind: 'integer' }, null],
    ];
    const xml = await sheetOf({ ...visits, hasHeader: false, rows: [rows] });

    expect(xml).toContain('<row r="1"><c r="A1" s="13" t="inlineStr">');
    expect(xml).toContain('<c r="B1" s="2"><v>7</v></c></row>');
  });

  test('what XML can’t say is said in the workbook’s way', async () => {
    const xml = await sheetOf({ ...visits, rows: [[[null, null, 'a\u0007\r<&_x0041_\uD800', null]]] });

    expect(xml).toContain('>a_x0007__x000D_&lt;&amp;_x005F_x0041__xD800_</t>');
  });

  test('names of sheets are made to fit, each once', async () => {
    const workbook = (
      await partsOf([
        { ...visits, name: 'Celje: [2026]/Q4 and a long rest of it' },
        { ...visits, name: '' },
        { ...visits, name: 'visits' },
        visits,
      ])
    ).get('xl/workbook.xml');

    expect(workbook?.match(/name="[^"]*"/gu)).toEqual([
      'name="Celje   2026  Q4 and a long res"',
      'name="Sheet"',
      'name="visits"',
      'name="Visits 2"',
    ]);
  });

  test('more rows than a sheet holds go on in the next, under the same header', async () => {
    const page = Array.from({ length: 1_000 }, (): SheetRow => [null, null, null, 1]);
    const rows = Array.from({ length: Math.ceil(mostRowsASheet / 1_000) }, () => page);
    const parts = await partsOf([
      { ...visits, rows },
      { ...visits, name: 'Marks', rows: [] },
    ]);
    const second = parts.get('xl/worksheets/sheet2.xml');

    expect(parts.get('xl/worksheets/sheet1.xml')).toContain(`<row r="${mostRowsASheet}">`);
    expect(second?.match(/<row /gu)).toHaveLength(1 + rows.length * 1_000 - (mostRowsASheet - 1));
    expect(second).toContain('>date</t>');
    expect(parts.get('xl/workbook.xml')).toMatch(/"Visits".*"Visits 2".*"Marks"/u);
  }, 60_000);

  test('the same rows are the same bytes', async () => {
    expect(await buffer(writeWorkbook([visits]))).toEqual(await buffer(writeWorkbook([visits])));
  });

  test('rows that fail break the workbook off', async () => {
    async function* rows() {
      yield [['2026-05-11'] as SheetRow];
      await Promise.reject(new Error('The store went away.'));
    }

    await expect(buffer(writeWorkbook([{ ...visits, rows: rows() }]))).rejects.toThrow(
      'The store went away.',
    );
  });
});

async function sheetOf(sheet: Sheet): Promise<string> {
  return (await partsOf([sheet])).get('xl/worksheets/sheet1.xml') ?? '';
}
