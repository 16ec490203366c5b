import { dayMarkColumns } from '../../core/columns.js';
import type { DayMarkRow } from '../rows/day-mark-row.js';
import { csvLines } from './lines.js';
import { writeTextCell } from './text-cell.js';

/** The day marks in pieces as they come. */
export async function* writeDayMarksCsv(pages: AsyncIterable<readonly DayMarkRow[]>): AsyncGenerator<string> {
  yield csvLines([dayMarkColumns]);
  for await (const page of pages) {
    if (page.length > 0) yield csvLines(page.map(cellsOf));
  }
}

function cellsOf(row: DayMarkRow): readonly string[] {
  return dayMarkColumns.map((column) => writeTextCell(row[column] ?? ''));
}
