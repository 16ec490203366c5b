import type { Activity } from '../activity.js';
import { activityEnd, spanMinutes } from '../activity-end.js';
import type { LocalDate, LocalTime, Zone } from '../calendar.js';
import { closedMarks } from '../closed-marks.js';
import type { DayMark } from '../day-mark.js';
import { instantOf } from '../instant.js';
import { minutesOf } from '../local-date.js';
import type { Plan, Settled } from './plan.js';
import { datesOf } from './recurrence.js';

/** A plan on one of its dates. */
export interface Occurrence {
  readonly plan: Plan;
  readonly date: LocalDate;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** What passes between the two, longer or shorter in a night with a clock change. */
  readonly durationMin: number;
}

/** All that tells what became of the plans of one centre over some days. */
export interface CentrePlans {
  readonly zone: Zone;
  readonly plans: readonly Plan[];
  /** Of the centre, its municipality and its network. */
  readonly holidays: readonly LocalDate[];
  /** Those that were not taken back, the oldest first. */
  readonly marks: readonly Pick<DayMark, 'date' | 'state'>[];
  readonly settled: readonly Settled[];
  /** Deleted ones are not among them. */
  readonly entries: readonly Pick<Activity, 'id' | 'record'>[];
}

/** The dates on which the plans are to take place, by when they end; days off, closed days, pauses and ends leave some out. */
export function occurrencesOf(centre: CentrePlans, from: LocalDate, to: LocalDate): readonly Occurrence[] {
  const isOn = dayFilter(centre);
  const skipped = new Set(
    centre.settled
      .filter(({ outcome }) => outcome === 'skipped')
      .map(({ planId, date }) => `${planId} ${date}`),
  );

  return centre.plans
    .flatMap((plan) =>
      datesOf(plan, from, to)
        .filter((date) => isOn(plan, date) && !skipped.has(`${plan.id} ${date}`))
        .map((date) => occurrenceOn(plan, date, centre.zone)),
    )
    .filter(({ plan, startsAt, endsAt }) => isInForce(plan, startsAt, endsAt))
    .toSorted((one, other) => one.endsAt.getTime() - other.endsAt.getTime());
}

/** Whether a plan takes place on one of its dates, as far as days off and closed days go. */
export function dayFilter({
  holidays,
  marks,
}: Pick<CentrePlans, 'holidays' | 'marks'>): (plan: Pick<Plan, 'inHolidays'>, date: LocalDate) => boolean {
  const off = new Set(holidays);
  const closed = new Set(closedMarks(marks).map(({ date }) => date));

  return ({ inHolidays }, date) => !closed.has(date) && (inHolidays || !off.has(date));
}

export function occurrenceOn(plan: Plan, date: LocalDate, zone: Zone): Occurrence {
  const startsAt = instantOf(date, plan.start, zone);
  const durationMin = spanMinutes(date, plan.start, endTimeOf(plan), zone);

  return {
    plan,
    date,
    startsAt,
    durationMin,
    endsAt: activityEnd({ date, start: plan.start, durationMin }, zone),
  };
}

/** What the clock shows at its end. */
export function endTimeOf({ start, durationMin }: Pick<Plan, 'start' | 'durationMin'>): LocalTime {
  const minutes = (minutesOf(start) + durationMin) % 1_440;
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];

  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function isInForce({ createdAt, pausedAt, endedAt }: Plan, startsAt: Date, endsAt: Date): boolean {
  return (
    endsAt > createdAt &&
    (pausedAt === null || startsAt < pausedAt) &&
    (endedAt === null || startsAt < endedAt)
  );
}
