import { wordReport } from '../assistant/wording/report/word-report.js';
import type { JobKind } from '../core/jobs/job-kind.js';
import type { ChartDrawer } from '../core/ports/chart-drawer.js';
import type { WordsFor } from '../locales/words.js';
import { createReportJob } from '../report/report-job.js';

/** Reports that are asked for in a chat, as things stand then. */
export function reportJob(charts: Pick<ChartDrawer, 'svg'>, words: WordsFor): JobKind {
  return createReportJob({ charts, word: (report, language) => wordReport(report, false, words(language)) });
}
