import type { LocalDate } from '../calendar.js';
import { computeFigures } from '../figures/compute-figures.js';
import type { Figure, FiguresByKey } from '../figures/figure.js';
import { daysBetween } from '../local-date.js';
import { beginningOf, periodBefore, samePeriodLastYear, type Period } from '../period.js';
import type { Records } from '../ports.js';
import { dateAt } from '../today.js';
import type { Asked } from './asked.js';
import type { Compared, Comparisons } from './comparisons.js';

type Sources = Pick<Records, 'structure' | 'figures'>;

/** The period before and the same one a year ago; while a period is running, each up to the same day. */
export async function compare(
  asked: Pick<Asked, 'scope' | 'period' | 'asOf'>,
  now: Date,
  records: Sources,
): Promise<Comparisons> {
  const today = dateAt(asked.asOf ?? now, asked.scope.zone);
  const lastYear = samePeriodLastYear(asked.period);
  const of = async (period: Period): Promise<Compared> => {
    const part = upToSameDay(period, asked.period, today);
    const figures = await computeFigures({ ...asked, period: part, now }, records);

    return { period, isBeginning: part.to < period.to, values: valuesOf(figures.indicators) };
  };

  const before = await of(periodBefore(asked.period));
  const isSame = lastYear === null || lastYear.name === before.period.name;

  return { before, lastYear: isSame ? null : await of(lastYear) };
}

function upToSameDay(period: Period, asked: Period, today: LocalDate): Period {
  return today < asked.to && today >= asked.from
    ? beginningOf(period, daysBetween(asked.from, today) + 1)
    : period;
}

function valuesOf(indicators: FiguresByKey): Compared['values'] {
  return Object.fromEntries(
    Object.entries(indicators).flatMap(([key, figure]: [string, Figure]) => {
      const value = figure.kind === 'sum' || figure.kind === 'ratio' ? figure.value : null;

      return value === null ? [] : [[key, value]];
    }),
  );
}
