import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { mayExport, type ExportAsked } from '../../core/export/export-asked.js';
import { exportFormats } from '../../core/export/export-format.js';
import type { Fact } from '../../core/facts.js';
import type { JobDesk, JobKind } from '../../core/jobs/job-kind.js';
import { keepMade } from '../../core/jobs/keep-made.js';
import type { KeptAttachment } from '../../core/message.js';
import { monthsIn, readPeriod } from '../../core/period.js';
import { dateAt } from '../../core/today.js';
import { exportedRows } from './exported-rows.js';
import { fileName, mediaTypes } from './file-name.js';
import { TooBig } from './within.js';
import { writeExport, type Written } from './write-export.js';

const params = z.object({
  scopeId: z.string(),
  period: z.object({ name: z.string() }),
  format: z.enum(exportFormats),
});

/** Makes the file of entries of a place and period, as far as the asker may see them by then. */
export const exportJob: JobKind = {
  name: 'export',
  audience: 'private',

  async run(desk) {
    const asked = await whatIsAsked(desk);
    if (!asked) return [{ kind: 'refused', because: { reason: 'export-not-yours' } }];

    const { scope, period } = asked;
    try {
      const rows = await exportedRows(asked, desk);
      const written = await writeExport(asked, rows, desk);
      if (written.activities === 0 && written.dayMarks === 0)
        return [{ kind: 'export-empty', scope, period }];

      return await keep(asked, written, rows.isCut, desk);
    } catch (error) {
      if (!(error instanceof TooBig)) throw error;

      return [{ kind: 'export-too-big', ...asked, months: monthsIn(period, 24) }];
    }
  },
};

async function whatIsAsked({ job, person, store, now }: JobDesk): Promise<ExportAsked | undefined> {
  const read = params.parse(job.params);
  const scope = await store.records.structure.scope(read.scopeId);
  const period = scope && readPeriod(read.period.name, dateAt(now(), scope.zone));

  return period && mayExport(scope, { person }) ? { scope, period, format: read.format } : undefined;
}

async function keep(
  asked: ExportAsked,
  { activities, dayMarks }: Written,
  isCut: boolean,
  desk: JobDesk,
): Promise<readonly Fact[]> {
  const { scope, period, format } = asked;
  const name = fileName(asked);
  const marksName = name.replace(/csv$/u, 'day-marks.csv');
  const withMarks = format === 'csv' && dayMarks > 0;

  return [
    {
      kind: 'export-made',
      file: await keepFile('entries', name, asked, desk),
      scope,
      period,
      activities,
      isCut,
    },
    ...(withMarks
      ? [{ kind: 'export-marks-made' as const, file: await keepFile('day-marks', marksName, asked, desk) }]
      : []),
  ];
}

async function keepFile(
  written: string,
  name: string,
  { format }: ExportAsked,
  desk: JobDesk,
): Promise<KeptAttachment> {
  const content = createReadStream(join(desk.folder, written));
  const kept = await keepMade({ name, mediaType: mediaTypes[format] }, content, desk);
  if (!kept) throw new TooBig();

  return kept;
}
