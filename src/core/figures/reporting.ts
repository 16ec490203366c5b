import type { LocalDate } from '../calendar.js';
import { dayPlans, datesFrom } from '../opening-days.js';
import type { CentreDay, OpeningPlan } from '../ports/figure-records.js';
import { addDays } from '../local-date.js';
import type { Period } from '../period.js';
import type { Scope } from '../structure.js';
import { dateAt } from '../today.js';
import type { Reporting } from './figure.js';

export interface Said {
  /** The days with an activity. */
  readonly active: readonly CentreDay[];
  /** The days with a mark that was known at as-of. */
  readonly marked: readonly CentreDay[];
}

/** Which centres have said anything of the period, and how many of their planned days are covered. */
export function reportingOf(
  centres: readonly Scope[],
  plans: readonly OpeningPlan[],
  said: Said,
  { period, asOf }: { readonly period: Period; readonly asOf: Date },
): { readonly reporting: Reporting; readonly days: { readonly planned: number; readonly covered: number } } {
  const planOf = new Map(plans.map((plan) => [plan.centreId, plan]));
  const active = new Set(said.active.map(({ centreId }) => centreId));
  const marked = new Set(said.marked.map(({ centreId }) => centreId));
  const covered = new Set(
    [...said.active, ...said.marked].map(({ centreId, date }) => `${centreId} ${date}`),
  );

  const seen = centres.map((centre) => {
    const plan = planOf.get(centre.id) ?? { centreId: centre.id, spans: [], holidays: [], dates: [] };
    const planned = plannedDates(centre, plan, period, asOf);
    const counts = !isClosedDown(centre, period) && (planned.length > 0 || active.has(centre.id));

    return { centre, plan, planned, counts, reports: active.has(centre.id) || marked.has(centre.id) };
  });
  const those = (are: (one: (typeof seen)[number]) => boolean) =>
    seen.filter(are).map(({ centre }) => centre);

  return {
    reporting: {
      of: those(({ counts }) => counts),
      centres: those(({ counts, reports }) => counts && reports),
      missing: those(({ counts, reports }) => counts && !reports),
      onHoliday: those(
        ({ centre, plan, counts }) =>
          !counts && !isClosedDown(centre, period) && isAllHoliday(plan, period, asOf),
      ),
    },
    days: {
      planned: seen.reduce((sum, { planned }) => sum + planned.length, 0),
      covered: seen.reduce(
        (sum, { centre, planned }) =>
          sum + planned.filter((date) => covered.has(`${centre.id} ${date}`)).length,
        0,
      ),
    },
  };
}

/** Up to the as-of day where the centre is, and before it was closed down. */
function plannedDates(
  { zone, closedDownOn }: Scope,
  plan: OpeningPlan,
  { from, to }: Period,
  asOf: Date,
): readonly LocalDate[] {
  const ends = [to, dateAt(asOf, zone), ...(closedDownOn === null ? [] : [addDays(closedDownOn, -1)])].sort();
  const planAt = dayPlans(plan, asOf);

  return [...datesFrom(from, ends[0] ?? to)].filter((date) => planAt(date) === 'open');
}

function isClosedDown({ closedDownOn }: Scope, { from }: Period): boolean {
  return closedDownOn !== null && closedDownOn <= from;
}

/** There are opening weekdays in the period, and each is a holiday. */
function isAllHoliday(plan: OpeningPlan, { from, to }: Period, asOf: Date): boolean {
  const planAt = dayPlans(plan, asOf);
  let holidays = 0;

  for (const date of datesFrom(from, to)) {
    const day = planAt(date);
    if (day === 'open') return false;
    if (day === 'holiday') holidays += 1;
  }

  return holidays > 0;
}
