import type { IndicatorKey } from '../indicators/index.js';

/** What a place means to reach in a calendar year. */
export interface Target {
  readonly scopeId: string;
  readonly year: number;
  readonly indicator: IndicatorKey;
  /** In the indicator's unit; at most three decimals. */
  readonly value: number;
}

export interface TargetRecords {
  /** Takes the place of an earlier one for the same place, year and indicator. */
  set(target: Target & { readonly setAt: Date; readonly setById: string }): Promise<void>;
  /** False when there was none. */
  remove(target: Omit<Target, 'value'>): Promise<boolean>;
  /** Those of these places for the year, in the order in which figures are told. */
  of(scopeIds: readonly string[], year: number): Promise<readonly Target[]>;
}
