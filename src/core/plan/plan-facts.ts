import type { EntryShown } from '../entry/entry-facts.js';
import type { LocalDate, LocalTime } from '../calendar.js';
import type { Scope } from '../structure.js';
import type { ActivityType } from '../vocabulary/activity-type.js';
import type { PlanTopic } from './plan-draft.js';
import type { Plan } from './plan.js';
import type { PlanProblem } from './read/plan-reading.js';
import type { DaysRead } from './read/read-days.js';
import type { Repeated } from './recurrence.js';
import type { Colleague } from './read/take-people.js';

/** What is planned, and what became of it. */
export type PlanFact =
  | { readonly kind: 'plan-saved'; readonly plan: PlanShown; readonly slot: string | null }
  | { readonly kind: 'plan-shown'; readonly plan: PlanShown; readonly became: PlanBecame | null }
  | { readonly kind: 'plan-taken-back'; readonly plan: PlanShown }
  | {
      readonly kind: 'plans-listed';
      readonly plans: readonly PlanShown[];
      readonly mayAdd: boolean;
      /** How many sessions are over of which nobody has said how many came. */
      readonly missing: number;
    }
  | { readonly kind: 'plans-missing'; readonly sessions: readonly SessionShown[]; readonly more: number }
  | {
      readonly kind: 'plan-people-asked';
      readonly plan: PlanShown;
      readonly colleagues: readonly Colleague[];
    }
  /** As a file for calendars. */
  | { readonly kind: 'plans-sent'; readonly plans: readonly PlanOfCalendar[]; readonly now: Date }
  | PlanAskedFact
  | HeadsAskedFact
  | {
      readonly kind: 'plan-answered-already';
      readonly session: SessionShown;
      readonly entry: EntryShown | null;
    };

export type PlanBecame = 'paused' | 'resumed' | 'ended' | 'people' | 'changed';

/** A plan with what is needed to tell of it. */
export interface PlanShown {
  readonly plan: Plan;
  readonly centre: Scope;
  readonly type: ActivityType;
  readonly repeated: Repeated;
  /** What the clock shows at its end. */
  readonly end: LocalTime;
  /** The next dates on which it takes place. */
  readonly next: readonly LocalDate[];
  readonly today: LocalDate;
  /** Names of those who are asked. */
  readonly people: readonly string[];
  readonly mayManage: boolean;
}

export interface PlanOfCalendar {
  readonly shown: PlanShown;
  /** Dates of the rule on which it doesn't take place. */
  readonly leftOut: readonly LocalDate[];
}

/** A plan on one of its dates. */
export interface SessionShown {
  readonly plan: Plan;
  readonly centre: Scope;
  readonly type: ActivityType;
  readonly date: LocalDate;
  readonly end: LocalTime;
  readonly today: LocalDate;
}

export interface PlanAskedFact {
  readonly kind: 'plan-asked';
  readonly conversationId: string;
  readonly step: number;
  readonly topic: PlanTopic;
  /** What couldn't be read, or can't be. */
  readonly because: PlanProblem | { readonly problem: 'unread'; readonly words: string } | null;
  readonly centres: readonly Scope[];
  /** The usual kinds, and all behind them. */
  readonly near: readonly ActivityType[];
  readonly all: readonly ActivityType[];
  /** The person's word for the kind, where it is none. */
  readonly title: string | null;
  /** What is still open of how often it comes. */
  readonly often: Exclude<DaysRead, { kind: 'said' }> | null;
  /** When that weekday comes next. */
  readonly nextDate: LocalDate | null;
  readonly plan: PlanShown | null;
  readonly today: LocalDate;
}

/** A session is over, and it is asked how many came. */
export interface HeadsAskedFact {
  readonly kind: 'plan-heads-asked';
  readonly session: SessionShown;
  readonly numbers: readonly number[];
  /** Set where the answer may be typed. */
  readonly conversationId: string | null;
}
