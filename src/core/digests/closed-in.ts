import { closedMarks } from '../closed-marks.js';
import type { DayMark } from '../day-mark.js';
import { addDays } from '../local-date.js';
import type { Period } from '../period.js';
import type { Records } from '../ports.js';
import type { Scope } from '../structure.js';
import type { ClosedDays } from './digest.js';

interface Asked {
  readonly scope: Scope;
  readonly period: Period;
  readonly now: Date;
  readonly asOf: Date | null;
}

/** On which days of the period a centre was closed, and why; days in a row for the same reason are told as one. */
export async function closedIn(
  { scope, period, now, asOf }: Asked,
  { dayMarks }: Pick<Records, 'dayMarks'>,
): Promise<readonly ClosedDays[]> {
  if (scope.kind !== 'centre') return [];
  const marks = await dayMarks.between([scope.id], period.from, period.to);

  return inARow(closedMarks(marks.filter(({ loggedAt }) => loggedAt <= (asOf ?? now))));
}

function inARow(marks: readonly DayMark[]): readonly ClosedDays[] {
  const spans: ClosedDays[] = [];
  for (const { date, reason } of marks) {
    const last = spans.at(-1);
    if (last && last.reason === reason && addDays(last.to, 1) === date) {
      spans.splice(-1, 1, { ...last, to: date });
    } else spans.push({ from: date, to: date, reason });
  }

  return spans;
}
