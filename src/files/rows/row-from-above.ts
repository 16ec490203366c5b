import { hasSmallPart } from '../../core/privacy/sight.js';
import type { ActivityRow } from './activity-row.js';

const parts = ['girls', 'boys', 'nonbinary', 'unknown'] as const;

/** As a row leaves the centre: no note and no name; and no parts and ages where one of them is small. The total stays. */
export function rowFromAbove(row: ActivityRow, smallCell: number): ActivityRow {
  const counted = {
    parts: parts.map((part) => Number(row[part] ?? 0)),
    ages: row.ages ?? {},
    visits: Number(row.total),
  };
  const hidden = { girls: null, boys: null, nonbinary: null, unknown: null, ages: null };

  return { ...row, note: null, logged_by: null, ...(hasSmallPart(counted, smallCell) && hidden) };
}
