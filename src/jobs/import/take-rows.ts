import { addDays } from 'date-fns';
import { z } from 'zod';
import type { RowRefusedIn, RowsTold } from '../../core/import/chat/import-facts.js';
import { inPages } from '../../core/import/in-pages.js';
import { importTables } from '../../core/import/import-tables.js';
import type { Tables } from '../../core/import/table.js';
import type { JobDesk } from '../../core/jobs/job-kind.js';
import type { KeptAttachment } from '../../core/message.js';
import type { Records } from '../../core/ports.js';
import { csvLines } from '../../files/csv/lines.js';
import { writeTextCell } from '../../files/csv/text-cell.js';
import type { GivenFile } from './given-file.js';
import { pageSize } from './page-size.js';

const rowsReached = z.object({ added: z.number() });
const toldInChat = 10;
/** What somebody who writes meanwhile may have to wait for. */
const msAPage = 20;
/** A file of nonsense is not to fill the memory. */
const mostReported = 20_000;

/**
 * Takes rows in, or says what would become of them. What was added before it was broken off is there by now, and counts as
 * added all the same.
 */
export async function takeRows(
  tables: Tables,
  given: GivenFile,
  dryRun: boolean,
  desk: JobDesk,
): Promise<RowsTold> {
  const { job, person, store, chance, digest, now, goOn } = desk;
  const before = rowsReached.safeParse(job.reached).data?.added ?? 0;
  const refused: RowRefusedIn[] = [];
  let [added, skipped, count] = [before, -before, 0];
  const options = {
    ...{ scope: given.scope, dryRun, createStructure: false, now: job.askedAt, chance, digest },
    ...{ byId: person.id, roomId: job.room.id },
    noteAdded: (rows: number, { jobs }: Records) => jobs.reached(job.id, { added: added + rows }),
  };
  const size = pageSize(msAPage);
  const pages = inPages(tables, () => size.rows());
  await goOn();

  let begunAt = performance.now();
  for await (const outcome of importTables(pages, options, store)) {
    size.took(performance.now() - begunAt);
    added += outcome.added;
    skipped += outcome.skipped;
    count += outcome.refused.length;
    refused.push(
      ...outcome.refused
        .slice(0, mostReported - refused.length)
        .map((row) => ({ ...row, sheet: outcome.sheet })),
    );
    await goOn({ done: added + skipped + count, of: null });
    begunAt = performance.now();
  }

  const first = refused.slice(0, toldInChat);
  const report = refused.length > toldInChat ? await keepReport(refused, given, desk, now()) : null;
  // Fewer where somebody deleted some of them meanwhile.
  return { added, skipped: Math.max(0, skipped), refused: count, first, report };
}

async function keepReport(
  refused: readonly RowRefusedIn[],
  { file }: GivenFile,
  { files, chance, person, say }: JobDesk,
  now: Date,
): Promise<KeptAttachment> {
  const name = `${file.name.replace(/\.\w+$/u, '')}.refused.csv`;
  const mediaType = 'text/csv; charset=utf-8';
  const lines = [
    ['sheet', 'line', 'column', 'code', 'reason'],
    ...refused.map((row) => [
      ...[row.sheet ?? '', String(row.line), row.column ?? '', row.code ?? ''].map(writeTextCell),
      writeTextCell(say(row)),
    ]),
  ];
  const kept = await files.keep(
    { id: chance.newId(), personId: person.id, name, mediaType, keptAt: now, expiresAt: addDays(now, 1) },
    pieceOf(Buffer.from(csvLines(lines))),
  );

  return { id: kept.id, name, mediaType, bytes: kept.bytes };
}

async function* pieceOf(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(content);
}
