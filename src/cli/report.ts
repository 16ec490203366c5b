import { writeFile } from 'node:fs/promises';
import { Option, type Command } from 'commander';
import { languages, type Language } from '../core/calendar.js';
import type { FiguresAsked } from '../core/figures/compute-figures.js';
import type { Dhis2Mapping } from '../core/funders/dhis2-mapping.js';
import { funderViews, type TablesView } from '../core/funders/index.js';
import { tellDataValues } from '../core/funders/tell-data-values.js';
import { readPeriod } from '../core/period.js';
import type { Records } from '../core/ports.js';
import { computeReport } from '../core/report/compute-report.js';
import type { ReportDocument } from '../core/report/report-document.js';
import { dateAt } from '../core/today.js';
import { Failure, WrongUse } from './failure.js';
import { momentOption } from './moment-option.js';
import { onlyNetwork, scopeNamed } from './scope-named.js';
import { withStore } from './with-store.js';

interface Options {
  readonly period: string;
  readonly scope?: string;
  readonly language?: Language;
  readonly view?: (typeof funderViews)[number]['key'];
  readonly asOf?: string;
  readonly out: string;
}

export function addReport(program: Command): void {
  program
    .command('report')
    .description('a report of a scope and period as a document, small numbers hidden')
    .requiredOption('--period <period>', '2026-W47, 2026-11, 2026-Q4, 2026-H2, 2026 … FROM..TO')
    .option('--scope <name>', 'network, municipality or centre; may be left out when only one fits')
    .addOption(
      new Option('--language <language>', "the document's; the scope's when left out").choices([
        ...languages,
      ]),
    )
    .addOption(
      new Option('--view <view>', 'what a funder asks for; dhis2 is JSON').choices(
        funderViews.map(({ key }) => key),
      ),
    )
    .option('--as-of <moment>', 'as things were known then, like 2026-11-23T09:00Z')
    .requiredOption('--out <file>', 'where it is written')
    .action((options: Options) =>
      withStore(async ({ records }) => {
        const view = funderViews.find(({ key }) => key === options.view);
        if (view?.kind === 'data-values') return writeDataValues(view.mapping, options, records);

        return writeReport(view ?? null, options, records);
      }),
    );
}

async function writeDataValues(mapping: Dhis2Mapping, options: Options, records: Records): Promise<void> {
  const values = await tellDataValues(mapping, await readOptions(options, records), records);
  if (!values) {
    throw new WrongUse(
      '--view dhis2 takes a period that DHIS2 has a name for: a day, week, month, quarter, half or year.',
    );
  }

  await writeFile(options.out, `${JSON.stringify(values, null, 2)}\n`);
}

async function writeReport(view: TablesView | null, options: Options, records: Records): Promise<void> {
  const document = await documentFor(view, options, records);
  const { createChartDrawer } = await import('../charts/create-chart-drawer.js');
  const { drawCharts } = await import('../report/draw-charts.js');
  const { drawReport } = await import('../report/html/draw-report.js');
  const charts = createChartDrawer();

  try {
    await writeFile(options.out, drawReport(document, await drawCharts(document, charts)));
  } finally {
    await charts.close();
  }
}

async function documentFor(
  view: TablesView | null,
  options: Options,
  records: Records,
): Promise<ReportDocument> {
  const asked = await readOptions(options, records);
  const computed = await computeReport({ ...asked, view }, records);
  if ('wrong' in computed) {
    throw new Failure(`The figures don't add up (${computed.wrong.join(', ')}): run belezka recount.`);
  }

  const { createWords } = await import('../locales/words.js');
  const { wordReport } = await import('../assistant/wording/report/word-report.js');

  return wordReport(
    computed.report,
    asked.asOf !== null,
    createWords()(options.language ?? asked.scope.language),
  );
}

async function readOptions(
  { scope: named, period: typed, asOf }: Options,
  records: Records,
): Promise<FiguresAsked> {
  const scope = named === undefined ? await onlyNetwork(records) : await scopeNamed(named, records);
  const now = new Date();
  const period = readPeriod(typed, dateAt(now, scope.zone));
  if (!period) {
    throw new WrongUse(
      '--period takes 2026-W47, 2026-11, 2026-Q4, 2026-H2, 2026, week, last-week, month, year or FROM..TO.',
    );
  }

  return { scope, period, now, asOf: asOf === undefined ? null : momentOption(asOf, scope) };
}
