import { indicators } from '../indicators/index.js';
import type { Basis, Yearly } from '../indicators/basis.js';
import type { LocalDate } from '../calendar.js';
import { calendarYear, type Period } from '../period.js';
import type { FigureSources } from '../ports/figure-records.js';
import type { Records } from '../ports.js';
import type { Scope } from '../structure.js';
import { dateAt } from '../today.js';
import { addUp } from './add-up.js';
import { figureOf } from './figure-of.js';
import type { Figures, FiguresByKey } from './figure.js';
import { punctualityOf } from './punctuality.js';
import { weeksBetween } from './weeks.js';

export interface FiguresAsked {
  readonly scope: Scope;
  readonly period: Period;
  readonly now: Date;
  /** Then by the versions in force at that moment; null for how things stand now. */
  readonly asOf: Date | null;
}

/**
 * Every indicator of a scope and period, exact, all from one moment of the store; small cells are hidden by whoever shows
 * them above the centre.
 */
export function computeFigures(asked: FiguresAsked, { figures }: Pick<Records, 'figures'>): Promise<Figures> {
  return figures.atOneMoment((sources) => computeFiguresFrom(asked, sources));
}

/** For whoever reads more at the same moment. */
export async function computeFiguresFrom(asked: FiguresAsked, sources: FigureSources): Promise<Figures> {
  const { scope, period } = asked;
  const asOf = asked.asOf ?? asked.now;
  const places = await sources.structure.within(scope.id);
  const knownTo = earlier(period.to, dateAt(asOf, scope.zone));
  const centres = places.filter(({ kind }) => kind === 'centre');
  const { kinds, ages, activeWeeks, reports, openingMin, delays } = await addUp(asked, centres, sources);
  const { ageBands } = await sources.structure.settings(scope.networkId);

  const basis: Basis = {
    kinds,
    ages: { ...Object.fromEntries(ageBands.map((band) => [band, 0])), ...ages },
    openingMin,
    activeWeeks,
    days: reports.days(),
    punctuality: await punctualityOf(delays),
    questions: await sources.figures.surveyAnswers(
      places.map(({ id }) => id),
      period.from,
      knownTo,
    ),
    yearly: await yearlyOf(scope, period, sources),
  };

  return {
    scope,
    period,
    asOf,
    reporting: reports.reporting(),
    weeks: { all: weeksBetween(period.from, knownTo), active: activeWeeks },
    indicators: figuresFrom(basis),
  };
}

function figuresFrom(basis: Basis): FiguresByKey {
  return Object.fromEntries(
    indicators.map((indicator) => [indicator.key, figureOf(indicator, basis)]),
  ) as unknown as FiguresByKey;
}

async function yearlyOf({ id }: Scope, period: Period, { structure }: FigureSources): Promise<Yearly> {
  const year = calendarYear(period);
  const figures = year === null ? [] : await structure.keyFigures(id);

  return figures.find((one) => one.year === year) ?? { netCostCents: null, youngResidents: null };
}

function earlier(one: LocalDate, other: LocalDate): LocalDate {
  return one < other ? one : other;
}
