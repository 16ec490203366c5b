import type { AgeCounts } from '../activity.js';
import type { KindSums, QuestionAnswers } from '../ports/figure-records.js';

/** All that indicators are computed from: integer sums of one scope and period. */
export interface Basis {
  readonly kinds: readonly KindSums[];
  /** Visits by age band, every band of the network and any other that was recorded. */
  readonly ages: AgeCounts;
  readonly openingMin: number;
  /** Distinct ISO weeks with at least one activity. */
  readonly activeWeeks: number;
  /** Centre-days that were planned up to the as-of day, and those of them with an activity or a mark. */
  readonly days: { readonly planned: number; readonly covered: number };
  readonly punctuality: Punctuality;
  readonly questions: readonly QuestionAnswers[];
  /** Of exactly this scope and calendar year; null when the period is none, or nobody entered them. */
  readonly yearly: Yearly;
}

export interface Punctuality {
  /** Entries whose moment of logging is known. */
  readonly entries: number;
  /** Those within 48 h of the activity's end. */
  readonly timely: number;
  /** The sum of the middle two delays, or twice the middle one; null without entries. */
  readonly twiceMedianMs: number | null;
}

export interface Yearly {
  readonly netCostCents: bigint | null;
  readonly youngResidents: number | null;
}
