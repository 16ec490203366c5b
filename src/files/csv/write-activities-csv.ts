import type { ActivityRow } from '../rows/activity-row.js';
import { activityColumns, type ActivityColumn } from '../../core/columns.js';
import { writeAgesCell } from './ages-cell.js';
import { csvLines } from './lines.js';
import { writeTextCell } from './text-cell.js';

/** The file in pieces as its rows come. Their order and what they may show is up to whoever has them. */
export async function* writeActivitiesCsv(
  pages: AsyncIterable<readonly ActivityRow[]>,
): AsyncGenerator<string> {
  yield csvLines([activityColumns]);
  for await (const page of pages) {
    if (page.length > 0) yield csvLines(page.map(cellsOf));
  }
}

function cellsOf(row: ActivityRow): readonly string[] {
  return activityColumns.map((column) => cellOf(column, row));
}

function cellOf(column: ActivityColumn, row: ActivityRow): string {
  if (column === 'ages') return row.ages ? writeAgesCell(row.ages) : '';
  const value = row[column];

  return typeof value === 'string' ? writeTextCell(value) : String(value ?? '');
}
