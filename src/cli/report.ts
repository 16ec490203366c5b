import { writeFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { Option, type Command } from 'commander';
import { languages, type Language } from '../core/calendar.js';
import { funderViews, type FunderViewKey } from '../core/funders/index.js';
import { readPeriod } from '../core/period.js';
import type { Records } from '../core/ports.js';
import { computeReport, type ReportToMake } from '../core/report/compute-report.js';
import type { ReportFigures } from '../core/report/report-figures.js';
import { dateAt } from '../core/today.js';
import { Failure, WrongUse } from './failure.js';
import { momentOption } from './moment-option.js';
import { onlyNetwork, scopeNamed } from './scope-named.js';
import { withStore } from './with-store.js';

interface Options {
  readonly period: string;
  readonly scope?: string;
  readonly language?: Language;
  readonly asOf?: string;
  readonly format?: ReportFormat;
  readonly view?: FunderViewKey;
  readonly out: string;
}

const formats = ['html', 'xlsx'] as const;
type ReportFormat = (typeof formats)[number];

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
    .option('--as-of <moment>', 'as things were known then, like 2026-11-23T09:00Z')
    .addOption(new Option('--format <format>', "by the file's ending when left out").choices([...formats]))
    .addOption(
      new Option('--view <view>', 'what a funder asks for; dhis2 is JSON').choices(
        funderViews.map(({ key }) => key),
      ),
    )
    .requiredOption('--out <file>', 'where it is written')
    .action((options: Options) => withStore(({ records }) => writeReport(options, records)));
}

async function writeReport(options: Options, records: Records): Promise<void> {
  const asked = await readOptions(options, records);
  const computed = await computeReport(asked, records);
  if ('wrong' in computed) {
    throw new Failure(`The figures don’t add up (${computed.wrong.join(', ')}): run belezka recount.`);
  }

  const { report } = computed;
  switch (report.view?.kind) {
    case 'data-values':
      return write(options.out, `${JSON.stringify(report.view.values, null, 2)}\n`);
    case 'no-such-period':
      throw new WrongUse('--view dhis2 takes a day, week, month, quarter, half or year as its --period.');
    case 'tables':
    case undefined:
      return writeDocument(report, asked, options);
  }
}

async function writeDocument(report: ReportFigures, asked: ReportToMake, options: Options): Promise<void> {
  const { createWords } = await import('../locales/words.js');
  const { wordReport } = await import('../assistant/wording/report/word-report.js');
  const words = createWords()(options.language ?? asked.scope.language);
  const document = wordReport(report, asked.asOf !== null, words);
  const isWorkbook = options.format === 'xlsx' || (!options.format && /\.xlsx$/iu.test(options.out));
  if (isWorkbook) {
    const { writeWorkbook } = await import('../files/xlsx/write/write-workbook.js');
    const { reportSheets } = await import('../report/xlsx/report-sheets.js');
    return write(options.out, writeWorkbook(reportSheets(document)));
  }

  const { createChartDrawer } = await import('../charts/create-chart-drawer.js');
  const { drawCharts } = await import('../report/draw-charts.js');
  const { drawReport } = await import('../report/html/draw-report.js');
  const charts = createChartDrawer();
  try {
    await write(options.out, drawReport(document, await drawCharts(document, charts)));
  } finally {
    await charts.close();
  }
}

async function write(out: string, content: string | Readable): Promise<void> {
  try {
    await writeFile(out, content);
  } catch (error) {
    throw new Failure(
      `${out} could not be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

async function readOptions(
  { scope: named, period: typed, asOf: moment, view }: Options,
  records: Records,
): Promise<ReportToMake> {
  const scope = named === undefined ? await onlyNetwork(records) : await scopeNamed(named, records);
  const now = new Date();
  const period = readPeriod(typed, dateAt(now, scope.zone));
  if (!period) {
    throw new WrongUse(
      '--period takes 2026-W47, 2026-11, 2026-Q4, 2026-H2, 2026, week, last-week, month, year or FROM..TO.',
    );
  }

  if (period.from > dateAt(now, scope.zone)) throw new WrongUse('--period takes one that has begun.');
  const asOf = moment === undefined ? null : momentOption(moment, scope);
  if (asOf !== null && asOf > now) throw new WrongUse('--as-of takes a moment that is past.');

  return { scope, period, now, asOf, view: view ?? null };
}
