import { spanMinutes } from '../activity-end.js';
import type { DayMark } from '../day-mark.js';
import type { ZoneOf } from './punctuality.js';

/** How long centres were open by the marks that hold; `marks` are the oldest first. */
export function openingMinutes(marks: readonly DayMark[], zoneOf: ZoneOf): number {
  return marksThatHold(marks).reduce((sum, { state, date, from, to, centreId }) => {
    if (state !== 'open' || from === null || to === null) return sum;

    return sum + spanMinutes(date, from, to, zoneOf(centreId));
  }, 0);
}

/** The latest of each centre and date; a cancellation replaces neither open nor closed. */
function marksThatHold(marks: readonly DayMark[]): readonly DayMark[] {
  const holding = new Map<string, DayMark>();

  for (const mark of marks) {
    const key = `${mark.centreId} ${mark.date}`;
    if (mark.state !== 'cancelled' || !holding.has(key)) holding.set(key, mark);
  }

  return [...holding.values()];
}
