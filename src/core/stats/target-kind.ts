import { indicators, type IndicatorKey } from '../indicators/index.js';

/** A sum is worked towards over the year; a share or an average is held against its target as it is. */
export type TargetKind = 'progress' | 'level';

/** Null where no target makes sense: tables and splits, and what is better the lower it is. */
export function targetKindOf(key: IndicatorKey): TargetKind | null {
  const indicator = indicators.find((each) => each.key === key);
  if (!indicator || lowerIsBetter.includes(key)) return null;

  switch (indicator.kind) {
    case 'sum':
      return 'progress';
    case 'ratio':
    case 'index':
      return 'level';
    case 'split':
    case 'table':
      return null;
  }
}

const lowerIsBetter: readonly IndicatorKey[] = ['logging_delay', 'cost_per_hour', 'cost_per_visit'];
