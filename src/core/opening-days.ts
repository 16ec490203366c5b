import type { LocalDate } from './calendar.js';
import type { OpeningPlan, RecurringDates } from './ports/figure-records.js';
import { instantOf } from './instant.js';
import { addDays, weekdayOf } from './local-date.js';
import { datesOf } from './plan/recurrence.js';
import { dateAt } from './today.js';

/** Why a date is planned: by a weekday of a working day or by a date of its own; or that a holiday takes the weekday. */
export type DayPlan = 'open' | 'holiday' | 'none';

type DayPlans = (date: LocalDate) => DayPlan;

/** The same plan is often asked again as known at the same moment: for the week, the one before, and by those above. */
const workedOut = new WeakMap<OpeningPlan, { readonly asOfMs: number; readonly planAt: DayPlans }>();

/** How a centre's dates are planned, as far as was known at `asOf`. */
export function dayPlans(plan: OpeningPlan, asOf: Date): DayPlans {
  const asOfMs = asOf.getTime();
  const before = workedOut.get(plan);
  if (before?.asOfMs === asOfMs) return before.planAt;

  const planAt = remembering(workOut(plan, asOf));
  workedOut.set(plan, { asOfMs, planAt });

  return planAt;
}

function remembering(planAt: DayPlans): DayPlans {
  const known = new Map<LocalDate, DayPlan>();

  return (date) => {
    const planned = known.get(date) ?? planAt(date);
    known.set(date, planned);

    return planned;
  };
}

function workOut(plan: OpeningPlan, asOf: Date): DayPlans {
  const holidays = new Set(plan.holidays);
  const single = plan.dates.filter(({ addedAt }) => addedAt <= asOf).map(({ date }) => date);
  const again = (plan.recurring ?? []).flatMap((each) => recurringDates(each, holidays, asOf));
  const dates = new Set([...single, ...again]);
  const isWeekday = (date: LocalDate): boolean =>
    plan.spans.some(
      ({ from, to, weekdays }) =>
        (from === null || from <= date) && (to === null || date <= to) && weekdays.includes(weekdayOf(date)),
    );

  return (date) => {
    if (dates.has(date)) return 'open';
    if (!isWeekday(date)) return 'none';

    return holidays.has(date) ? 'holiday' : 'open';
  };
}

/** For so long after as-of the dates of plans are told. */
const daysAhead = 62;

/** What is planned again opens its dates, from when it was planned until it is paused or ends. */
function recurringDates(
  { createdAt, pausedAt, endedAt, skipped, inHolidays, zone, ...plan }: RecurringDates,
  holidays: ReadonlySet<LocalDate>,
  asOf: Date,
): readonly LocalDate[] {
  if (createdAt > asOf) return [];
  const stops = [pausedAt, endedAt].filter((at) => at !== null && at <= asOf);
  const left = new Set(skipped);
  const isOn = (date: LocalDate): boolean =>
    !left.has(date) &&
    (inHolidays || !holidays.has(date)) &&
    stops.every((at) => at === null || instantOf(date, plan.start, zone) < at);

  return datesOf(plan, plan.from, addDays(dateAt(asOf, zone), daysAhead)).filter(isOn);
}

/** Both included; none when the last is before the first. */
export function* datesFrom(first: LocalDate, last: LocalDate): Generator<LocalDate> {
  for (let date = first; date <= last; date = addDays(date, 1)) yield date;
}
