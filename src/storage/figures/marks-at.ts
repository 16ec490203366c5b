import type { DayMark } from '../../core/day-mark.js';
import type { Within } from '../../core/ports/figure-records.js';
import type { Queries } from '../connection.js';
import { markFrom } from '../day-marks.js';
import { there } from './where.js';

export async function marksAt(queries: Queries, within: Within, asOf: Date): Promise<readonly DayMark[]> {
  const rows = await queries.dayMark.findMany({
    where: {
      ...there(within),
      loggedAt: { lte: asOf },
      OR: [{ takenBackAt: null }, { takenBackAt: { gt: asOf } }],
    },
    orderBy: [{ loggedAt: 'asc' }, { id: 'asc' }],
  });

  return rows.map(markFrom);
}
