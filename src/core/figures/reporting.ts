import type { LocalDate } from '../calendar.js';
import { addDays } from '../local-date.js';
import { dayPlans, datesFrom, type DayPlan } from '../opening-days.js';
import type { Period } from '../period.js';
import type { CentreDay, OpeningPlan, Within } from '../ports/figure-records.js';
import type { Scope } from '../structure.js';
import { dateAt } from '../today.js';
import type { Reporting } from './figure.js';

export interface Said {
  /** The days with an activity. */
  readonly active: readonly CentreDay[];
  /** The days with a mark that was known at as-of. */
  readonly marked: readonly CentreDay[];
}

export interface Reports {
  /** Each part of the period once. */
  add(part: Within, said: Said): void;
  reporting(): Reporting;
  /** Centre-days that were planned up to as-of, and those of them with an activity or a mark. */
  days(): { readonly planned: number; readonly covered: number };
}

/** Which centres have said anything of the period, and how many of their planned days are covered. */
export function reportsOf(
  centres: readonly Scope[],
  plans: ReadonlyMap<string, OpeningPlan>,
  { period, asOf }: { readonly period: Period; readonly asOf: Date },
): Reports {
  const seen = new Map(centres.map((centre) => [centre.id, seenOf(centre, plans.get(centre.id), asOf)]));
  const those = (are: (one: Seen) => boolean) =>
    [...seen.values()]
      .filter((one) => !isClosedDown(one.centre, period) && are(one))
      .map(({ centre }) => centre);
  const sum = (of: (one: Seen) => number) => [...seen.values()].reduce((total, one) => total + of(one), 0);

  return {
    add({ centreIds, from, to }, { active, marked }) {
      for (const { centreId } of active) set(seen.get(centreId), { isActive: true });
      for (const { centreId } of marked) set(seen.get(centreId), { isMarked: true });
      const dates = [...datesFrom(from, to)];
      const covered = new Map(centreIds.map((id) => [id, new Set<LocalDate>()]));
      for (const { centreId, date } of [...active, ...marked]) covered.get(centreId)?.add(date);

      for (const [id, its] of covered) {
        const one = seen.get(id);
        if (one) addDates(one, dates, its);
      }
    },

    reporting: () => ({
      of: those(counts),
      centres: those((one) => counts(one) && (one.isActive || one.isMarked)),
      missing: those((one) => counts(one) && !one.isActive && !one.isMarked),
      onHoliday: those((one) => !counts(one) && one.open === 0 && one.holidays > 0),
    }),

    days: () => ({ planned: sum(({ planned }) => planned), covered: sum((one) => one.covered) }),
  };
}

interface Seen {
  readonly centre: Scope;
  readonly planAt: (date: LocalDate) => DayPlan;
  /** Up to the as-of day where the centre is, and before it was closed down. */
  readonly lastPlanned: LocalDate;
  isActive: boolean;
  isMarked: boolean;
  planned: number;
  covered: number;
  /** In all the period. */
  open: number;
  holidays: number;
}

function seenOf(centre: Scope, plan: OpeningPlan | undefined, asOf: Date): Seen {
  const { id: centreId, zone, closedDownOn } = centre;
  const today = dateAt(asOf, zone);
  const last = closedDownOn === null ? today : addDays(closedDownOn, -1);

  return {
    centre,
    planAt: dayPlans(plan ?? { centreId, spans: [], holidays: [], dates: [] }, asOf),
    lastPlanned: last < today ? last : today,
    isActive: false,
    isMarked: false,
    planned: 0,
    covered: 0,
    open: 0,
    holidays: 0,
  };
}

function set(one: Seen | undefined, flags: Partial<Pick<Seen, 'isActive' | 'isMarked'>>): void {
  if (one) Object.assign(one, flags);
}

function addDates(one: Seen, dates: readonly LocalDate[], covered: ReadonlySet<LocalDate>): void {
  for (const date of dates) {
    const plan = one.planAt(date);
    if (plan === 'holiday') one.holidays += 1;
    if (plan !== 'open') continue;

    one.open += 1;
    if (date > one.lastPlanned) continue;
    one.planned += 1;
    if (covered.has(date)) one.covered += 1;
  }
}

function counts({ planned, isActive }: Seen): boolean {
  return planned > 0 || isActive;
}

function isClosedDown({ closedDownOn }: Scope, { from }: Period): boolean {
  return closedDownOn !== null && closedDownOn <= from;
}
