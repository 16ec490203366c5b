import { spanMinutes } from '../activity-end.js';
import type { Marked } from '../ports/figure-records.js';
import type { ZoneOf } from './delay-of.js';

/** How long centres were open by the marks that hold, the oldest first; remembers what it worked out of clocks. */
export function openingMinutes(zoneOf: ZoneOf): (marks: readonly Marked[]) => number {
  const known = new Map<string, number>();
  const minutesOf = ({ state, date, from, to, centreId }: Marked): number => {
    if (state !== 'open' || from === null || to === null) return 0;
    const zone = zoneOf(centreId);
    const key = `${zone} ${date} ${from} ${to}`;
    const minutes = known.get(key) ?? spanMinutes(date, from, to, zone);
    known.set(key, minutes);

    return minutes;
  };

  return (marks) => marksThatHold(marks).reduce((sum, mark) => sum + minutesOf(mark), 0);
}

/** The latest of each centre and date; a cancellation replaces neither open nor closed. */
function marksThatHold(marks: readonly Marked[]): readonly Marked[] {
  const holding = new Map<string, Marked>();

  for (const mark of marks) {
    const key = `${mark.centreId} ${mark.date}`;
    if (mark.state !== 'cancelled' || !holding.has(key)) holding.set(key, mark);
  }

  return [...holding.values()];
}
