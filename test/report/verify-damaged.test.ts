import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { beforeAll, expect, test } from 'vitest';
import type { ChartDrawer } from '../../src/core/ports/chart-drawer.js';
import { writeWorkbook } from '../../src/files/xlsx/write/write-workbook.js';
import { drawCharts } from '../../src/report/draw-charts.js';
import { drawReport } from '../../src/report/html/draw-report.js';
import type { Verified } from '../../src/report/verify/verify-page.js';
import { verifyPage } from '../../src/report/verify/verify-page.js';
import { verifyWorkbook } from '../../src/report/verify/verify-workbook.js';
import { reportSheets } from '../../src/report/xlsx/report-sheets.js';
import { partsIn } from '../files/workbook-of.js';
import { openReportStore } from '../support/report-store.js';

const reports = openReportStore(300);
const drawn = new Map<string, string>();
let page: Buffer;
let workbook: Buffer;

/** Draws what was drawn before from memory: here it is not the drawing that is tried. */
const charts: Pick<ChartDrawer, 'svg'> = {
  async svg(chart, theme) {
    const key = JSON.stringify(chart);
    const svg = drawn.get(key) ?? (await reports.charts().svg(chart, theme));
    drawn.set(key, svg);

    return svg;
  },
};

beforeAll(async () => {
  const document = await reports.document('2020', 'sl');
  page = Buffer.from(drawReport(document, await drawCharts(document, charts)));
  workbook = await buffer(writeWorkbook(reportSheets(document)));
});

const places = Array.from({ length: 100 }, (_, number) => number);

/** The same bytes, with one of them another, or the rest of them gone: which and where follows from the number alone. */
function damaged(bytes: Buffer, number: number): Buffer {
  const dice = createHash('sha256').update(`damage ${number}`).digest();
  const place = dice.readUInt32LE(0) % bytes.length;
  if (number % 4 === 0) return Buffer.from(bytes.subarray(0, place));
  const other = Buffer.from(bytes);
  other.writeUInt8(other.readUInt8(place) ^ (1 + (dice.readUInt8(4) % 255)), place);

  return other;
}

function isFine(found: Verified): boolean {
  return 'changed' in found && found.isSigned && found.changed.length === 0;
}

test('no page of which a byte is another is fine, and none is too damaged to say so', async () => {
  for (const number of places) {
    const found = await verifyPage(damaged(page, number).toString('utf8'), charts);

    expect(isFine(found), `damage ${number}`).toBe(false);
  }
});

test('no workbook whose sheets say something else is fine', { timeout: 120_000 }, async () => {
  const whole = partsIn(workbook);
  for (const number of places) {
    const bytes = damaged(workbook, number);
    const found = await verifyWorkbook(bytes);

    // A byte of the archive's own, like the hour of a part, changes nothing that is shown.
    if (isFine(found)) expect(partsIn(bytes), `damage ${number}`).toEqual(whole);
  }
});

test('a sheet that can’t be read is named', async () => {
  const bytes = Buffer.from(workbook);
  const start = bytes.indexOf('xl/worksheets/sheet3.xml') + 'xl/worksheets/sheet3.xml'.length;
  bytes.fill(0xff, start + 20, start + 60);

  expect(await verifyWorkbook(bytes)).toEqual({ damagedPart: 'xl/worksheets/sheet3.xml' });
});

test.each([
  ['no title', (json: string) => json.replace('"subtitle":', '"subtitlf":')],
  ['no moment', (json: string) => json.replace(/"asOf":"[^"]*"/u, '"asOf":"soon"')],
  ['a period that is none', (json: string) => json.replace('"period":"2020"', '"period":{}')],
  [
    'a cell that is none',
    (json: string) => json.replace('{"kind":"hours","value"', '{"kind":"hour","value"'),
  ],
])('a page that carries %s is damaged', async (_, change) => {
  const text = page.toString('utf8');
  const changed = change(text);

  expect(changed).not.toBe(text);
  expect(await verifyPage(changed, charts)).toEqual({ unreadable: 'damaged' });
});
