import type { AgeCounts } from '../../core/activity.js';

/** Like `13-15:5|16-18:2`, the youngest first. */
export function writeAgesCell(ages: AgeCounts): string {
  return Object.entries(ages)
    .sort(([one], [other]) => Number.parseInt(one, 10) - Number.parseInt(other, 10))
    .map(([band, count]) => `${band}:${count}`)
    .join('|');
}
