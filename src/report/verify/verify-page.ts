import type { ReportDocument } from '../../core/report/report-document.js';
import type { ChartDrawer } from '../../core/ports/chart-drawer.js';
import { drawCharts } from '../draw-charts.js';
import { drawReport } from '../html/draw-report.js';
import { signatureOf } from '../signature.js';
import { changedLines, type ChangedLine } from './changed-lines.js';
import { readPage, type CarriedRead } from './read-page.js';

export type Verified =
  | Exclude<CarriedRead, { carried: unknown }>
  | {
      readonly report: ReportDocument;
      /** Of what the file carries. */
      readonly signature: string;
      /** Whether that is the one that stands beside it. */
      readonly isSigned: boolean;
      /** Where what is shown is not what it carries. */
      readonly changed: readonly ChangedLine[];
    };

/** Draws a page once more from what it carries, and holds both against each other byte by byte. */
export async function verifyPage(page: string, charts: Pick<ChartDrawer, 'svg'>): Promise<Verified> {
  const read = readPage(page);
  if (!('carried' in read)) return read;
  const { report, sha256 } = read.carried;
  const signature = signatureOf(report);
  const drawn = await redrawn(report, charts);
  if (drawn === null) return { unreadable: 'damaged' };

  return { report, signature, isSigned: sha256 === signature, changed: changedLines(page, drawn) };
}

/** Null for what no report of ours could be. */
async function redrawn(report: ReportDocument, charts: Pick<ChartDrawer, 'svg'>): Promise<string | null> {
  try {
    return drawReport(report, await drawCharts(report, charts));
  } catch {
    return null;
  }
}
