import type { VisitsFigures } from '../charts/chart-figures.js';
import type { Language, LocalDate } from '../calendar.js';
import type { FiguresByKey } from '../figures/figure.js';
import type { IndicatorKey } from '../indicators/index.js';
import type { Period } from '../period.js';
import type { TargetProgress } from '../stats/target-facts.js';
import type { Scope } from '../structure.js';

/**
 * What a place's period came to, as it was computed: plain JSON, to be kept, told in any language and explained later. Its figures
 * are exact; small cells are hidden by whoever shows them above the centre.
 */
export interface Digest {
  readonly scope: Scope;
  readonly period: Period;
  readonly asOf: string;
  readonly computedAt: string;
  readonly reporting: { readonly centres: number; readonly of: number };
  readonly weeks: { readonly all: number; readonly active: number };
  readonly indicators: FiguresByKey;
  /** Under so many a cell is small, by the settings of then. */
  readonly smallCell: number;
  readonly before: Beside;
  /** Null for week 53 after a year without one. */
  readonly lastYear: Beside | null;
  readonly missing: readonly Silent[];
  readonly onHoliday: readonly Away[];
  /** The kinds with most activities, at most three. */
  readonly mostTypes: readonly {
    readonly names: Readonly<Record<Language, string>>;
    readonly activities: number;
  }[];
  /** How far the place is with what it means to reach in the year. */
  readonly targets: readonly TargetProgress[];
  readonly corrected: readonly Correction[];
  /** Half a year up to its end, week by week; null where it is told as of an earlier moment. */
  readonly visits: VisitsFigures | null;
  /** What centres looked back on and their leads shared, never with who wrote it. */
  readonly shared: readonly { readonly centre: string; readonly text: string }[];
  /** On which days a centre was closed; none for other places, and left out in digests that were kept early. */
  readonly closed?: readonly ClosedDays[];
}

/** Days that follow each other, both ends included. */
export interface ClosedDays {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Only the centre's own people read it. */
  readonly reason: string | null;
}

/** The same figures of another period. */
export interface Beside {
  readonly period: Period;
  /** Of sums and ratios; null where nothing is known. */
  readonly values: Readonly<Partial<Record<IndicatorKey, number | null>>>;
}

export interface Silent {
  readonly centre: string;
  /** Digests that were kept early do without. */
  readonly centreId?: string;
  /** Since its last activity or marked day; null where there was none in eight weeks. */
  readonly days: number | null;
}

export interface Away {
  readonly centre: string;
  readonly until: LocalDate;
}

export const correctable = ['activities', 'visits', 'volunteers'] as const;
export type Correctable = (typeof correctable)[number];

/** What an earlier digest said, and what is known now. */
export interface Correction {
  readonly period: Period;
  readonly indicator: Correctable;
  readonly was: number;
  readonly now: number;
  /** Where it changed. */
  readonly centres: readonly string[];
}
