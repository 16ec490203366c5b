import { activityColumns, type ActivityColumn } from '../../core/columns.js';
import { writeAgesCell } from '../csv/ages-cell.js';
import type { ActivityRow } from '../rows/activity-row.js';
import type { CellKind, Sheet } from './workbook.js';

/** Activities as a sheet: dates are dates, numbers are numbers, and an import reads it back. */
export function activitiesSheet(name: string, pages: AsyncIterable<readonly ActivityRow[]>): Sheet {
  return {
    name,
    hasHeader: true,
    columns: activityColumns.map((column) => ({
      ...{ name: column, kind: kinds[column] ?? 'text', width: widths[column] ?? 12 },
    })),
    rows: rowsOf(pages),
  };
}

async function* rowsOf(pages: AsyncIterable<readonly ActivityRow[]>) {
  for await (const page of pages) {
    yield page.map((row) => activityColumns.map((column) => cellOf(column, row)));
  }
}

function cellOf(column: ActivityColumn, row: ActivityRow): string | number | null {
  if (column === 'ages') return row.ages && writeAgesCell(row.ages);

  return row[column];
}

const kinds: Readonly<Partial<Record<ActivityColumn, CellKind>>> = {
  date: 'date',
  start: 'time',
  duration_min: 'integer',
  total: 'integer',
  girls: 'integer',
  boys: 'integer',
  nonbinary: 'integer',
  unknown: 'integer',
  newcomers: 'integer',
  volunteers: 'integer',
  volunteer_hours: 'decimal',
  youth_leaders: 'integer',
};

const widths: Readonly<Partial<Record<ActivityColumn, number>>> = {
  code: 9,
  start: 8,
  municipality: 18,
  centre: 24,
  title: 30,
  ages: 22,
  volunteer_hours: 15,
  note: 40,
  logged_by: 18,
  logged_at: 22,
};
