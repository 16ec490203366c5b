import type { IndicatorKey } from '../indicators/index.js';
import type { Unit } from '../indicators/indicator.js';
import type { Target } from '../ports/target-records.js';
import type { Scope } from '../structure.js';
import type { TargetKind } from './target-kind.js';

/** What became of a target for a year. */
export type TargetFact =
  | (TargetNamed & { readonly kind: 'target-set'; readonly value: number; readonly before: number | null })
  | (TargetNamed & { readonly kind: 'target-removed' })
  | {
      readonly kind: 'targets-listed';
      readonly year: number;
      readonly targets: readonly (TargetNamed & { readonly value: number })[];
    };

interface TargetNamed {
  readonly scope: Scope;
  readonly year: number;
  readonly indicator: IndicatorKey;
  readonly unit: Unit;
}

/** How far a place is with one of its targets. */
export interface TargetProgress extends Target {
  readonly kind: TargetKind;
  readonly unit: Unit;
  /** This year so far; null where nothing is known. */
  readonly reached: number | null;
  /** How much of the year is over, 1 for all of it. */
  readonly gone: number;
}
