import type { IndicatorKey } from '../indicators/index.js';
import type { Period } from '../period.js';

/** The figures of another period, to be set beside those that were asked for. */
export interface Compared {
  readonly period: Period;
  /** Only its first days, as many as have passed of the period that was asked for. */
  readonly isBeginning: boolean;
  /** Of sums and ratios. */
  readonly values: Readonly<Partial<Record<IndicatorKey, number>>>;
}

export interface Comparisons {
  readonly before: Compared;
  /** Null for years and days, and for week 53 after a year without one. */
  readonly lastYear: Compared | null;
}
