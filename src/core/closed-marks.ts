import type { DayMark } from './day-mark.js';

/** Those that close their day, of marks the oldest first: the latest of open and closed holds. */
export function closedMarks<M extends Pick<DayMark, 'date' | 'state'>>(marks: readonly M[]): readonly M[] {
  const latest = new Map(marks.filter(({ state }) => state !== 'cancelled').map((mark) => [mark.date, mark]));

  return [...latest.values()].filter(({ state }) => state === 'closed');
}
