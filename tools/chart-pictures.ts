import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createChartDrawer } from '../src/charts/create-chart-drawer.js';
import type { Language } from '../src/core/calendar.js';
import type { ChartTheme } from '../src/core/charts/chart.js';
import type { ChartFigures } from '../src/core/charts/chart-figures.js';
import { sharesChart } from '../src/core/charts/shares-chart.js';
import { typesFigures } from '../src/core/charts/types-figures.js';
import { visitsFigures } from '../src/core/charts/visits-figures.js';
import { computeFigures } from '../src/core/figures/compute-figures.js';
import { seenFromAbove, seenWithin, type FiguresSeen } from '../src/core/figures/figures-seen.js';
import { readPeriod } from '../src/core/period.js';
import { defaultSettings } from '../src/core/structure.js';
import { loadDemo } from '../src/demo/load-demo.js';
import { wordChart } from '../src/locales/charts/word-chart.js';
import { createWords } from '../src/locales/words.js';
import { openStore } from '../src/storage/open-store.js';

/** A year after the demo's long one, so that there is something to compare with. */
const now = new Date('2021-03-28T18:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'belezka-charts-'));
const words = createWords();
const drawer = createChartDrawer();
const store = await openStore(`file:${join(folder, 'demo.db')}`);

try {
  await loadDemo(store, { now, seed: 2020 });
  const { structure } = store.records;
  const [network] = await structure.networks();
  const centres = (await structure.within(network?.id ?? '')).filter(({ kind }) => kind === 'centre');
  const [centre] = centres;
  if (!network || !centre) throw new Error('The demo has no network with a centre.');

  const period = (typed: string) => {
    const read = readPeriod(typed, '2021-03-28');
    if (!read) throw new Error(`${typed} is no period.`);

    return read;
  };
  const figures = (typed: string) =>
    computeFigures({ scope: network, period: period(typed), now, asOf: null }, store.records);
  const visits = (scope: typeof network, typed: string) =>
    visitsFigures({ scope, period: period(typed), now }, store.records);
  const vocabulary = await structure.vocabulary(network.id);

  await draw('quarter', await visits(network, '2021-Q1'), 'en', 'light');
  await draw('year', await visits(network, '2020'), 'sl', 'light');
  await draw('week', await visits(centre, '2021-W12'), 'sv', 'dark');
  await draw('types', typesFigures(await figures('2020'), vocabulary), 'sv', 'light');
  await draw('gender', byGender(seenWithin(await figures('2021-Q1'))), 'en', 'dark');
  // As somebody above the centre sees it.
  await draw('gender-hidden', byGender(await withHiddenCells()), 'sl', 'light');

  async function withHiddenCells(): Promise<FiguresSeen> {
    for (const scope of centres) {
      const told = await computeFigures({ scope, period: period('2021-Q1'), now, asOf: null }, store.records);
      const seen = seenFromAbove(told, defaultSettings.smallCell, false);
      if (seen.gender.kind === 'coarse' && seen.gender.rest !== null) return seen;
    }
    throw new Error('No centre of the demo has a small cell.');
  }
} finally {
  await store.close();
  await drawer.close();
  rmSync(folder, { recursive: true });
}

function byGender({ figures, gender }: FiguresSeen): ChartFigures {
  const chart = sharesChart(gender, { place: figures.scope.name, span: figures.period });
  if (!chart) throw new Error('Nothing of this is told by gender.');

  return chart;
}

async function draw(
  name: string,
  figures: ChartFigures,
  language: Language,
  theme: ChartTheme,
): Promise<void> {
  const { chart, description } = wordChart(figures, words(language));
  writeFileSync(
    new URL(`../docs/pictures/chart-${name}.png`, import.meta.url),
    await drawer.png(chart, theme),
  );
  process.stdout.write(`chart-${name}.png: ${description}\n`);
}
