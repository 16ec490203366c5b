import type { Form, Setting } from '../activity.js';
import type { LocalDate, LocalTime } from '../calendar.js';

/** Where a plan is. */
export interface PlanRef {
  readonly centreId: string;
  readonly id: string;
}

/** An activity that comes again, or is to come once, at one centre. */
export interface Plan extends PlanRef {
  /** An iCalendar RRULE; its dates are those of the centre. */
  readonly rule: string;
  /** The first date that can be one of them, from which weeks and months are counted. */
  readonly from: LocalDate;
  readonly start: LocalTime;
  /** From the start to the end by the clock on the wall: in a night with a clock change it takes longer or shorter. */
  readonly durationMin: number;
  readonly type: string;
  readonly form: Form | null;
  readonly setting: Setting | null;
  readonly title: string | null;
  /** Also on days off of the centre, its municipality and its network. */
  readonly inHolidays: boolean;
  readonly createdById: string;
  readonly createdAt: Date;
  readonly pausedAt: Date | null;
  readonly endedAt: Date | null;
  /** Who is asked how many came. */
  readonly personIds: readonly string[];
}

/** `skipped`: it lay in a pause. */
export const outcomes = ['logged', 'cancelled', 'skipped'] as const;
export type Outcome = (typeof outcomes)[number];

/** What became of a plan on one of its dates; nothing is kept of a date about which nobody said anything. */
export interface Settled {
  readonly centreId: string;
  readonly planId: string;
  readonly date: LocalDate;
  readonly outcome: Outcome;
  readonly activityId: string | null;
  readonly settledAt: Date;
}
