import { beforeAll, describe, expect, test } from 'vitest';
import { drawCharts } from '../../src/report/draw-charts.js';
import { drawReport } from '../../src/report/html/draw-report.js';
import { verifyPage } from '../../src/report/verify/verify-page.js';
import { openReportStore } from '../support/report-store.js';

const reports = openReportStore(300);
let page: string;

beforeAll(async () => {
  const document = await reports.document('2020', 'sl');
  page = drawReport(document, await drawCharts(document, reports.charts()));
});

const verified = (text: string) => verifyPage(text, reports.charts());

test('a report that nobody touched shows what was signed', async () => {
  expect(await verified(page)).toMatchObject({ isSigned: true, changed: [] });
});

test('the same report drawn again is the same to the byte', async () => {
  const document = await reports.document('2020', 'sl');

  expect(drawReport(document, await drawCharts(document, reports.charts()))).toBe(page);
});

describe('what somebody changed is found', () => {
  test.each([
    ['a number in a table', /(<td data-n>)(\d+)(<\/td>)/u, '$199999$3'],
    ['the headline', /(<p class="headline">.*?)\d+/u, '$1999'],
    ['a bar of a chart', /(<svg[^]*?<path[^>]* d="M[\d.]+ )([\d.]+)/u, '$11'],
    ['how it looks', 'table { width: 100%;', 'table { display: none;'],
    ['the signature that is shown', /(<p class="signature"><code>)../u, '$1zz'],
    ['what stands behind it', '</html>', '<p>And more</p></html>'],
  ])('%s', async (_, from, to) => {
    const changed = page.replace(from, to);
    expect(changed).not.toBe(page);
    const found = await verified(changed);

    expect(found).toMatchObject({ isSigned: true });
    expect('changed' in found && found.changed.length).toBeGreaterThan(0);
  });

  test('a number in what it carries along', async () => {
    const found = await verified(page.replace('"headline":"V letu 2020', '"headline":"V letu 2021'));

    expect(found).toMatchObject({ isSigned: false });
  });

  test('it is said in words where', async () => {
    const found = await verified(page.replace('<h1>Mreža Lipa', '<h1>Mreža Hruška'));

    expect(found).toMatchObject({
      changed: [{ shown: 'Mreža Hruška · leto 2020', signed: 'Mreža Lipa · leto 2020' }],
    });
  });
});

test('a page that is no report is none', async () => {
  expect(await verified('<!doctype html><p>8.545</p>')).toEqual({ unreadable: 'no-report' });
});

test('what is damaged is called damaged', async () => {
  expect(await verified(page.replace('{"report":', '{"report"'))).toEqual({ unreadable: 'damaged' });
  expect(await verified(page.replace('"sections":[', '"sections":[{"tables":7},'))).toEqual({
    unreadable: 'damaged',
  });
});

test('a report of another layout is for the version that draws it', async () => {
  expect(await verified(page.replace('"layout":2', '"layout":7'))).toEqual({ layout: 7 });
});

test('nothing is asked of anybody else', () => {
  const withoutNames = page.replaceAll('http://www.w3.org/', '');

  expect(withoutNames).not.toMatch(/https?:|src=|@import|url\((?!#)|<link|<iframe/u);
  expect(page).toContain("default-src 'none'");
});
