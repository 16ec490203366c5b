import type { LocalDate } from '../calendar.js';
import { addDays, daysBetween } from '../local-date.js';
import type { Period } from '../period.js';
import type { Records } from '../ports.js';
import type { DayVisits } from '../ports/figure-records.js';
import type { Scope } from '../structure.js';
import { dateAt } from '../today.js';
import type { VisitsFigures } from './chart-figures.js';
import { sameDayLastYear } from './same-day-last-year.js';
import { stepsOf, type Span } from './steps-of.js';

export interface VisitsAsked {
  readonly scope: Scope;
  readonly period: Pick<Period, 'from' | 'to'>;
  readonly now: Date;
}

interface VisitsSources extends Pick<Records, 'structure'> {
  readonly figures: Pick<Records['figures'], 'visitsByDay'>;
}

/** Visits as they stand now, and beside them those of the same weeks a year before. */
export async function visitsFigures(
  { scope, period, now }: VisitsAsked,
  { structure, figures }: VisitsSources,
): Promise<VisitsFigures> {
  const { by, spans } = stepsOf(period);
  const places = await structure.within(scope.id);
  const centreIds = places.filter(({ kind }) => kind === 'centre').map(({ id }) => id);
  const span = { from: spans[0]?.from ?? period.from, to: period.to };
  const dayBefore = new Map(daysOf(span).map((day) => [day, sameDayLastYear(day)]));
  const daysBefore = [...dayBefore.values()].filter((day) => day !== null);
  const visits = byDay(await figures.visitsByDay({ centreIds, ...span }));
  const before = byDay(await figures.visitsByDay({ centreIds, ...around(daysBefore) }));
  const today = dateAt(now, scope.zone);

  return {
    kind: 'visits',
    place: scope.name,
    span,
    by,
    steps: spans.map((step) => {
      const days = daysOf(step);

      return {
        ...step,
        visits: step.from > today ? null : sum(days, visits),
        lastYear: lastYear(
          days.flatMap((day) => dayBefore.get(day) ?? []),
          before,
        ),
      };
    }),
  };
}

type Visits = ReadonlyMap<LocalDate, number>;

function lastYear(daysBefore: readonly LocalDate[], visits: Visits): number | null {
  return daysBefore.length === 0 ? null : sum(daysBefore, visits);
}

function sum(days: readonly LocalDate[], visits: Visits): number {
  return days.reduce((total, day) => total + (visits.get(day) ?? 0), 0);
}

function byDay(days: readonly DayVisits[]): Visits {
  return new Map(days.map(({ date, visits }) => [date, visits]));
}

function daysOf({ from, to }: Span): readonly LocalDate[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, day) => addDays(from, day));
}

/** No days at all, where there are none. */
function around(days: readonly LocalDate[]): Span {
  return { from: days[0] ?? '', to: days.at(-1) ?? '' };
}
