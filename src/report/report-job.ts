import { Readable } from 'node:stream';
import type { Language } from '../core/calendar.js';
import type { Fact } from '../core/facts.js';
import { funderViews } from '../core/funders/index.js';
import type { JobDesk, JobKind } from '../core/jobs/job-kind.js';
import { keepMade } from '../core/jobs/keep-made.js';
import type { KeptAttachment } from '../core/message.js';
import { readPeriod } from '../core/period.js';
import type { ChartDrawer } from '../core/ports/chart-drawer.js';
import { computeReport, type ReportToMake } from '../core/report/compute-report.js';
import type { ReportDocument } from '../core/report/report-document.js';
import type { ReportFigures } from '../core/report/report-figures.js';
import { mayReport, type ReportParams } from '../core/report/report-for.js';
import { dateAt } from '../core/today.js';
import { writeWorkbook } from '../files/xlsx/write/write-workbook.js';
import { drawCharts } from './draw-charts.js';
import { drawReport } from './html/draw-report.js';
import { fileName } from './file-name.js';
import { signatureOf } from './signature.js';
import { reportSheets } from './xlsx/report-sheets.js';

interface ReportJobDeps {
  readonly charts: Pick<ChartDrawer, 'svg'>;
  readonly word: (report: ReportFigures, language: Language) => ReportDocument;
}

const steps = 4;
const tooBig = { kind: 'refused', because: { reason: 'report-too-big' } } as const;

/** Makes a report of a place and period in the asker's language: a page and a workbook. */
export function createReportJob({ charts, word }: ReportJobDeps): JobKind {
  return {
    name: 'report',
    audience: 'asker',

    async run(desk) {
      const asked = await whatIsAsked(desk);
      if (!asked) return [{ kind: 'refused', because: { reason: 'report-not-yours' } }];
      await desk.goOn({ done: 0, of: steps });
      const computed = await computeReport(asked, desk.store.records);
      if ('wrong' in computed) return [{ kind: 'refused', because: { reason: 'report-does-not-add-up' } }];

      const { report } = computed;
      await desk.goOn({ done: 2, of: steps });
      if (report.view?.kind === 'no-such-period') {
        return [{ kind: 'refused', because: { reason: 'report-view-needs-period' } }];
      }
      if (report.view?.kind === 'data-values') return [await values(asked, report.view, desk)];

      return documents(asked, word(report, desk.person.language), desk);
    },
  };

  async function documents(
    { scope, period, view }: ReportToMake,
    document: ReportDocument,
    desk: JobDesk,
  ): Promise<readonly Fact[]> {
    const page = drawReport(document, await drawCharts(document, charts));
    await desk.goOn({ done: 3, of: steps });
    const html = await keep('html', Readable.from([Buffer.from(page)]), document, desk);
    if (!html) return [tooBig];
    const xlsx = await keep('xlsx', writeWorkbook(reportSheets(document)), document, desk);
    const signature = signatureOf(document).slice(0, 16);

    return [
      { kind: 'report-made', file: html, scope, period, signature, view },
      xlsx
        ? { kind: 'report-workbook-made', file: xlsx }
        : { kind: 'refused', because: { reason: 'report-workbook-too-big' } },
    ];
  }
}

async function whatIsAsked({ job, person, store, now }: JobDesk): Promise<ReportToMake | undefined> {
  // As `reportFor` kept it.
  const params = job.params as ReportParams;
  const scope = await store.records.structure.scope(params.scopeId);
  const period = scope && readPeriod(params.period, dateAt(now(), scope.zone));
  const view = funderViews.find(({ key }) => key === params.view)?.key ?? null;

  return period && mayReport(scope, { person }) ? { scope, period, view, now: now(), asOf: null } : undefined;
}

async function values(
  { scope, period }: ReportToMake,
  { key, values: set }: Extract<ReportFigures['view'], { kind: 'data-values' }>,
  desk: JobDesk,
): Promise<Fact> {
  const content = Readable.from([Buffer.from(`${JSON.stringify(set, null, 2)}\n`)]);
  const named = {
    asked: { kind: scope.kind, scope: scope.name, period: period.name, view: key },
    language: null,
  };

  const file = await keep('json', content, named, desk);

  return file ? { kind: 'report-values-made', file, scope, period, view: key } : tooBig;
}

const mediaTypes = {
  html: 'text/html; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
} as const;

function keep(
  format: keyof typeof mediaTypes,
  content: Readable,
  named: Parameters<typeof fileName>[0],
  desk: JobDesk,
): Promise<KeptAttachment | null> {
  return keepMade({ name: fileName(named, format), mediaType: mediaTypes[format] }, content, desk);
}
