import type { ActivityRow } from './activity-row.js';

const parts = ['girls', 'boys', 'nonbinary', 'unknown'] as const;

/** As a row leaves the centre: no note and no name; and no parts and ages where one of them is small. The total stays. */
export function rowFromAbove(row: ActivityRow, smallCell: number): ActivityRow {
  const cells = [...parts.map((part) => Number(row[part] ?? 0)), ...agesOf(row)];
  const isSmall = cells.some((count) => count > 0 && count < smallCell);
  const hidden = { girls: null, boys: null, nonbinary: null, unknown: null, ages: null };

  return { ...row, note: null, logged_by: null, ...(isSmall && hidden) };
}

/** Those of no known age, too: the total stays and tells them. */
function agesOf({ ages, total }: ActivityRow): readonly number[] {
  if (!ages) return [];
  const known = Object.values(ages);

  return [...known, Number(total) - known.reduce((sum, count) => sum + count, 0)];
}
