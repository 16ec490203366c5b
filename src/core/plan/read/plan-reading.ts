import type { Form, Setting } from '../../activity.js';
import type { LocalDate, LocalTime } from '../../calendar.js';
import type { DaysRead } from './read-days.js';

/** What keeps a line from being a plan, with the person's own words. */
export type PlanProblem =
  | { readonly problem: 'date-past'; readonly date: LocalDate }
  | { readonly problem: 'date-none' | 'date-unclear'; readonly words: string }
  | { readonly problem: 'weekday-disagrees'; readonly date: LocalDate; readonly weekday: number }
  | { readonly problem: 'bad-time' | 'time-backwards'; readonly words: string }
  | { readonly problem: 'too-long'; readonly minutes: number };

/** What a line says of a plan; null where it says nothing. */
export interface PlanReading {
  readonly days: DaysRead | null;
  /** The one date on which it is. */
  readonly once: LocalDate | null;
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
  readonly inHolidays: boolean | null;
  readonly start: LocalTime | null;
  readonly durationMin: number | null;
  readonly type: string | null;
  /** Keys of types that come near what was said. */
  readonly nearTypes: readonly string[];
  readonly form: Form | null;
  readonly setting: Setting | null;
  readonly title: string | null;
  readonly problem: PlanProblem | null;
}
