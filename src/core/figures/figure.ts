import type { IndicatorKey } from '../indicators/index.js';
import type { Unit } from '../indicators/indicator.js';
import type { Row } from '../indicators/tables.js';
import type { Period } from '../period.js';
import type { Scope } from '../structure.js';

export interface Cell {
  readonly value: number | null;
  readonly numerator: number;
  readonly denominator: number;
}

/** A small cell above the centre, or one that would tell it. */
export interface HiddenCell {
  readonly value: null;
  readonly hidden: true;
}

/** A figure as it is shown: rounded half-up, once. Null where a denominator is 0 or nothing is known. */
export type Figure =
  | { readonly kind: 'sum'; readonly unit: Unit; readonly value: number | null }
  | {
      readonly kind: 'ratio';
      readonly unit: Unit;
      readonly value: number | null;
      readonly numerator: number | null;
      readonly denominator: number | null;
    }
  | { readonly kind: 'split'; readonly cells: Readonly<Record<string, Cell | HiddenCell>> }
  | { readonly kind: 'table'; readonly rows: Readonly<Record<string, Row>> };

export type FiguresByKey = Readonly<Record<IndicatorKey, Figure>>;

/** Who has said anything of the period. */
export interface Reporting {
  /** Those with a planned open day up to as-of or an activity; without those that are closed down. */
  readonly of: readonly Scope[];
  /** Those of them with an activity or a mark. */
  readonly centres: readonly Scope[];
  readonly missing: readonly Scope[];
  /** On holiday all the period, so in none of the above. */
  readonly onHoliday: readonly Scope[];
}

export interface Figures {
  readonly scope: Scope;
  readonly period: Period;
  readonly asOf: Date;
  readonly reporting: Reporting;
  /** ISO weeks the period touches up to as-of, and those of them with an activity. */
  readonly weeks: { readonly all: number; readonly active: number };
  readonly indicators: FiguresByKey;
}
