import type { AgeCounts } from '../activity.js';
import type { LocalDate } from '../calendar.js';
import type { FigureSources, KindSums, OpeningPlan, Within } from '../ports/figure-records.js';
import type { Period } from '../period.js';
import type { Scope } from '../structure.js';
import { addSums, type Kinds } from './add-entry.js';
import { addAges, countingNow, countingThen } from './counted.js';
import type { Delays } from './delays.js';
import { openingMinutes } from './opening-minutes.js';
import { partsOf } from './parts.js';
import { reportsOf, type Reports } from './reporting.js';
import { mondayOf } from './weeks.js';

export interface AddedUp {
  readonly kinds: readonly KindSums[];
  readonly ages: AgeCounts;
  /** ISO weeks with at least one activity. */
  readonly activeWeeks: number;
  readonly reports: Reports;
  readonly openingMin: number;
  readonly delays: Delays;
}

/** What keeps a statement to a few milliseconds. */
const centreDaysAtOnce = 2_400;

interface Asked {
  readonly scope: Scope;
  readonly period: Period;
  readonly now: Date;
  readonly asOf: Date | null;
}

/** All that entries, marks and plans of a scope and period add up to, part by part. */
export async function addUp(
  { scope, period, now, asOf }: Asked,
  centres: readonly Scope[],
  { figures }: FigureSources,
): Promise<AddedUp> {
  const zones = new Map(centres.map(({ id, zone }) => [id, zone]));
  const zoneOf = (centreId: string) => zones.get(centreId) ?? scope.zone;
  const within = { centreIds: centres.map(({ id }) => id), from: period.from, to: period.to };
  const counting = asOf ? countingThen(figures, zoneOf, asOf) : countingNow(figures, within, zoneOf);
  const reports = reportsOf(centres, await plansOf(within, figures), { period, asOf: asOf ?? now });
  const kinds: Kinds = new Map();
  const ages: Record<string, number> = {};
  const weeks = new Set<LocalDate>();
  const minutesOpen = openingMinutes(zoneOf);
  let openingMin = 0;

  for (const part of partsOf(within, centreDaysAtOnce)) {
    const counted = await counting.count(part);
    const marked = await figures.marksAt(part, asOf ?? now);
    for (const sums of counted.kinds) addSums(kinds, sums);
    addAges(ages, counted.ages);
    for (const date of new Set(counted.days.map((day) => day.date))) weeks.add(mondayOf(date));
    openingMin += minutesOpen(marked);
    reports.add(part, { active: counted.days, marked });
  }

  return {
    kinds: [...kinds.values()],
    ages,
    activeWeeks: weeks.size,
    reports,
    openingMin,
    delays: await counting.delays(),
  };
}

async function plansOf(
  { centreIds, from }: Within,
  figures: FigureSources['figures'],
): Promise<ReadonlyMap<string, OpeningPlan>> {
  const plans = new Map<string, OpeningPlan>();
  for (const part of partsOf({ centreIds, from, to: from }, centreIds.length)) {
    for (const plan of await figures.openingPlans(part.centreIds)) plans.set(plan.centreId, plan);
  }

  return plans;
}
