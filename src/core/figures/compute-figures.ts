import type { LocalDate } from '../calendar.js';
import type { CentreDay } from '../ports/figure-records.js';
import type { Basis, Yearly } from '../indicators/basis.js';
import { indicators } from '../indicators/index.js';
import { addDays, daysBetween, weekdayOf } from '../local-date.js';
import { calendarYear, type Period } from '../period.js';
import type { Records } from '../ports.js';
import type { Scope } from '../structure.js';
import { dateAt } from '../today.js';
import { countNow, countThen } from './counted.js';
import { figureOf } from './figure-of.js';
import type { Figures, FiguresByKey } from './figure.js';
import { openingMinutes } from './opening-minutes.js';
import { reportingOf } from './reporting.js';

export interface FiguresAsked {
  readonly scope: Scope;
  readonly period: Period;
  readonly now: Date;
  /** Then by the versions in force at that moment; null for how things stand now. */
  readonly asOf: Date | null;
}

type Sources = Pick<Records, 'structure' | 'figures'>;

/** Every indicator of a scope and period, exact; small cells are hidden by whoever shows them above the centre. */
export async function computeFigures(asked: FiguresAsked, records: Sources): Promise<Figures> {
  const { scope, period } = asked;
  const asOf = asked.asOf ?? asked.now;
  const places = await records.structure.within(scope.id);
  const centres = places.filter(({ kind }) => kind === 'centre');
  const zones = new Map(centres.map(({ id, zone }) => [id, zone]));
  const zoneOf = (centreId: string) => zones.get(centreId) ?? scope.zone;
  const within = { centreIds: centres.map(({ id }) => id), from: period.from, to: period.to };
  const knownTo = earlier(period.to, dateAt(asOf, scope.zone));

  const counted = asked.asOf
    ? await countThen(records.figures, within, zoneOf, asked.asOf)
    : await countNow(records.figures, within, zoneOf);
  const marks = await records.figures.marksAt(within, asOf);
  const plans = await records.figures.openingPlans(within.centreIds);
  const said = { active: counted.days, marked: marks };
  const { reporting, days } = reportingOf(centres, plans, said, { period, asOf });
  const { ageBands } = await records.structure.settings(scope.networkId);
  const activeWeeks = weeksOf(counted.days);

  const basis: Basis = {
    kinds: counted.kinds,
    ages: { ...Object.fromEntries(ageBands.map((band) => [band, 0])), ...counted.ages },
    openingMin: openingMinutes(marks, zoneOf),
    activeWeeks,
    days,
    punctuality: counted.punctuality,
    questions: await records.figures.surveyAnswers(
      places.map(({ id }) => id),
      period.from,
      knownTo,
    ),
    yearly: await yearlyOf(scope, period, records),
  };

  return {
    scope,
    period,
    asOf,
    reporting,
    weeks: { all: weeksBetween(period.from, knownTo), active: activeWeeks },
    indicators: computed(basis),
  };
}

function computed(basis: Basis): FiguresByKey {
  return Object.fromEntries(
    indicators.map((indicator) => [indicator.key, figureOf(indicator, basis)]),
  ) as unknown as FiguresByKey;
}

async function yearlyOf({ id }: Scope, period: Period, { structure }: Sources): Promise<Yearly> {
  const year = calendarYear(period);
  const figures = year === null ? [] : await structure.keyFigures(id);

  return figures.find((one) => one.year === year) ?? { netCostCents: null, youngResidents: null };
}

function weeksOf(days: readonly CentreDay[]): number {
  return new Set(days.map(({ date }) => mondayOf(date))).size;
}

function weeksBetween(first: LocalDate, last: LocalDate): number {
  return last < first ? 0 : daysBetween(mondayOf(first), mondayOf(last)) / 7 + 1;
}

function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, 1 - weekdayOf(date));
}

function earlier(one: LocalDate, other: LocalDate): LocalDate {
  return one < other ? one : other;
}
