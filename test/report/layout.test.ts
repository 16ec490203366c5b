import { createHash } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { createChartDrawer } from '../../src/charts/create-chart-drawer.js';
import { layout } from '../../src/core/report/report-document.js';
import { drawCharts } from '../../src/report/draw-charts.js';
import { drawReport } from '../../src/report/html/draw-report.js';
import { reportSheets } from '../../src/report/xlsx/report-sheets.js';
import { partsOf } from '../files/workbook-of.js';
import { aReport } from '../support/a-report.js';

const charts = createChartDrawer();
afterAll(() => charts.close());

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Reports that were handed out stay checkable only as long as they are drawn the same: whoever changes how gives it a number. */
const drawnAs: Readonly<Record<number, { readonly page: string; readonly workbook: string }>> = {
  1: {
    page: '156b133efd49ecf4cca784ed021185157650d4646a3e27ab416fc98e7f52aab4',
    workbook: 'db03212baaba232053a69a50a2f57cfc75a1b7bb4480007b4f1b96f93ec2acda',
  },
  2: {
    page: 'f2df8468e4dd57d8b331a2400328256cbf9d62d6cee570e0e142e02f960e79ff',
    workbook: 'b49f4b02145abc01a0f452f457d5e97e329598a77151867076f1b8f4bf1ae1ba',
  },
};

test('another look has another number, of a page with its charts as of a workbook', async () => {
  const report = { ...aReport, layout };
  const page = drawReport(report, await drawCharts(report, charts));
  const parts = await partsOf(reportSheets(report));
  expect(page.match(/<figure/gu)).toHaveLength(2);

  expect({
    page: sha256(page),
    workbook: sha256([...parts].map(([path, content]) => `${path}\n${content}\n`).join('')),
  }).toEqual(drawnAs[layout]);
});

test('words of people are no markup', () => {
  const page = drawReport(aReport, new Map());

  expect(page).toContain('<h1>Mreža &lt;b&gt; &amp; &quot;Čež&quot;</h1>');
  expect(page).not.toContain('Mreža <b>');
});

test('cells say what they are', () => {
  const page = drawReport(aReport, new Map());

  expect(page).toContain(
    '<tr><th scope="row">Dekleta</th><td data-n>42,0\u00A0%</td><td data-n>1.234</td></tr>',
  );
  expect(page).toContain('<td data-n class="hidden">ni prikazano</td><td data-n>3,5\u00A0h</td>');
  expect(page).toContain('<span role="img" aria-label="ni podatka">–</span>');
  expect(page).toContain('<th scope="col" data-n>Delež <small>(obiskov)</small></th>');
});
