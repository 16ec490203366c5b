import { buffer } from 'node:stream/consumers';
import { beforeAll, expect, test } from 'vitest';
import type { ReportDocument } from '../../src/core/report/report-document.js';
import type { Sheet } from '../../src/files/xlsx/workbook.js';
import { writeWorkbook } from '../../src/files/xlsx/write/write-workbook.js';
import { signatureOf } from '../../src/report/signature.js';
import { verifyWorkbook } from '../../src/report/verify/verify-workbook.js';
import { reportSheets } from '../../src/report/xlsx/report-sheets.js';
import { openReportStore } from '../support/report-store.js';

const reports = openReportStore(300);
let document: ReportDocument;

beforeAll(async () => {
  document = await reports.document('2020', 'sv');
});

const written = (sheets: readonly Sheet[]) => buffer(writeWorkbook(sheets));

test('a workbook that nobody touched shows what was signed', async () => {
  expect(await verifyWorkbook(await written(reportSheets(document)))).toMatchObject({
    signature: signatureOf(document),
    isSigned: true,
    changed: [],
  });
});

test('a number that somebody changed in a sheet is named with its row', async () => {
  const sheets = reportSheets(document).map((sheet) =>
    sheet.name === 'Månad för månad' ? { ...sheet, rows: [[['Januari 2020', 99_999]]] } : sheet,
  );
  const found = await verifyWorkbook(await written(sheets));

  expect(found).toMatchObject({ isSigned: true });
  expect('changed' in found && found.changed[0]).toMatchObject({
    part: expect.stringMatching(/^xl\/worksheets\/sheet\d+\.xml$/u) as unknown,
    shown: expect.stringContaining('99999') as unknown,
  });
});

test('a sheet more is found', async () => {
  const [cover, ...others] = reportSheets(document);
  if (!cover) throw new Error('There is no cover.');
  const found = await verifyWorkbook(await written([cover, ...others, { ...cover, name: 'More' }]));

  expect('changed' in found && found.changed.length).toBeGreaterThan(0);
});

test('what carries nothing of ours is no report', async () => {
  const without = reportSheets(document).slice(0, -1);

  expect(await verifyWorkbook(await written(without))).toEqual({ unreadable: 'no-report' });
  expect(await verifyWorkbook(Buffer.from('<!doctype html>'))).toEqual({ unreadable: 'no-report' });
});

test('each table is a sheet, and its numbers are numbers', () => {
  const sheet = reportSheets(document).find(({ name }) => name === 'Efter kön');
  const [page] = [...((sheet?.rows ?? []) as Iterable<readonly unknown[]>)];

  expect(sheet?.columns.map(({ kind }) => kind)).toEqual(['text', 'percent']);
  expect(page?.[0]).toEqual([
    { value: 'Tjejer', kind: 'text', style: 'plain' },
    { value: expect.any(Number) as unknown, kind: 'percent', style: 'plain' },
  ]);
});
