import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ExportAsked } from '../../core/export/export-asked.js';
import type { JobDesk } from '../../core/jobs/job-kind.js';
import { writeActivitiesCsv } from '../../files/csv/write-activities-csv.js';
import { writeDayMarksCsv } from '../../files/csv/write-day-marks-csv.js';
import { writeActivitiesJson } from '../../files/json/write-activities-json.js';
import type { ActivityRow } from '../../files/rows/activity-row.js';
import { activitiesSheet } from '../../files/xlsx/activities-sheet.js';
import { dayMarksSheet } from '../../files/xlsx/day-marks-sheet.js';
import { writeWorkbook } from '../../files/xlsx/write/write-workbook.js';
import type { ExportedRows } from './exported-rows.js';
import { within } from './within.js';

/** How many rows there are. */
export interface Written {
  readonly activities: number;
  readonly dayMarks: number;
}

/** Writes `entries`, and for CSV `day-marks`, into the folder. Fails with `TooBig` where the chat would not take it. */
export async function writeExport(
  { format }: ExportAsked,
  rows: ExportedRows,
  { folder, largestFile }: JobDesk,
): Promise<Written> {
  const write = (name: string, pieces: AsyncIterable<string | Uint8Array>) =>
    pipeline(Readable.from(within(pieces, largestFile)), createWriteStream(join(folder, name)));
  const dayMarks = format === 'json' ? [] : await rows.dayMarks();
  const counted = { activities: 0, dayMarks: dayMarks.length };
  const activities = count(rows.activities, counted);

  switch (format) {
    case 'json':
      await write('entries', writeActivitiesJson(activities));
      break;
    case 'xlsx':
      await write(
        'entries',
        writeWorkbook([activitiesSheet('Activities', activities), dayMarksSheet('Day marks', dayMarks)]),
      );
      break;
    case 'csv':
      await write('entries', writeActivitiesCsv(activities));
      await write('day-marks', writeDayMarksCsv(Readable.from([dayMarks])));
      break;
  }

  return counted;
}

async function* count(
  pages: AsyncIterable<readonly ActivityRow[]>,
  counted: { activities: number },
): AsyncGenerator<readonly ActivityRow[]> {
  for await (const page of pages) {
    counted.activities += page.length;
    yield page;
  }
}
