import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wordReport } from '../src/assistant/wording/report/word-report.js';
import { createChartDrawer } from '../src/charts/create-chart-drawer.js';
import { languages } from '../src/core/calendar.js';
import { readPeriod } from '../src/core/period.js';
import { computeReport } from '../src/core/report/compute-report.js';
import { loadDemo } from '../src/demo/load-demo.js';
import { createWords } from '../src/locales/words.js';
import { drawCharts } from '../src/report/draw-charts.js';
import { drawReport } from '../src/report/html/draw-report.js';
import { openStore } from '../src/storage/open-store.js';
import { chromiumOrReason, launchChromium } from '../test/support/chromium.js';

/** Draws the demo's year as it looks in a browser: `docs/pictures/report-{en,sl,sv}.png`. */
const now = new Date('2021-03-28T18:00:00Z');
const size = { width: 880, height: 2_560 };
const folder = mkdtempSync(join(tmpdir(), 'belezka-report-'));
const words = createWords();
const charts = createChartDrawer();
const store = await openStore(`file:${join(folder, 'demo.db')}`);
const executable = chromiumOrReason();

try {
  await loadDemo(store, { now, seed: 2020 });
  const [scope] = await store.records.structure.networks();
  const period = readPeriod('2020', '2021-03-28');
  if (!scope || !period || executable === undefined)
    throw new Error('There is nothing to draw, or nothing to draw with.');
  const computed = await computeReport({ scope, period, now, asOf: null, view: null }, store.records);
  if ('wrong' in computed) throw new Error(`${computed.wrong.join()} don't add up.`);

  const browser = await launchChromium(executable);
  for (const language of languages) {
    const document = wordReport(computed.report, false, words(language));
    const page = await browser.newPage({ viewport: size });
    await page.setContent(drawReport(document, await drawCharts(document, charts)));
    await page.screenshot({ path: `docs/pictures/report-${language}.png` });
    await page.close();
  }
  await browser.close();
} finally {
  await charts.close();
  await store.close();
  rmSync(folder, { recursive: true });
}
