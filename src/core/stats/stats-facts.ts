import type { LocalDate } from '../calendar.js';
import type { ChartFigures } from '../charts/chart-figures.js';
import type { FiguresSeen } from '../figures/figures-seen.js';
import type { IndicatorKey } from '../indicators/index.js';
import type { Period } from '../period.js';
import type { Scope } from '../structure.js';
import type { Vocabulary } from '../vocabulary/activity-type.js';
import type { CentreRow } from './by-centre.js';
import type { TargetProgress } from './target-facts.js';
import type { Comparisons } from './comparisons.js';

/** What was asked about figures, and told. */
export type StatsFact = FiguresTold | WhichScope;

/** How figures are told: all in short, or one side of them in full. */
export type FiguresView =
  | { readonly kind: 'overview' | 'type' | 'gender' }
  | { readonly kind: 'centre'; readonly rows: readonly CentreRow[] }
  | { readonly kind: 'indicator'; readonly indicator: IndicatorKey };

/** All numbers come from one consistent reading. Its chart knows no more than the reader may. */
export interface FiguresTold {
  readonly kind: 'figures-told';
  readonly view: FiguresView;
  readonly seen: FiguresSeen;
  readonly compared: Comparisons;
  /** Of the year in which the period ends, or has come to; of one indicator where that was asked for. */
  readonly targets: readonly TargetProgress[];
  readonly vocabulary: Vocabulary;
  /** Set where the moment was asked for. */
  readonly asOf: Date | null;
  readonly today: LocalDate;
  /** What is drawn beside it; null where nothing is. */
  readonly chart: ChartFigures | null;
  /** In a linked room everybody sees the answer. */
  readonly isForRoom: boolean;
}

/** Several places fit; one is to be picked. */
export interface WhichScope {
  readonly kind: 'which-scope';
  readonly command: 'stats' | 'why' | 'target' | 'digest' | 'export' | 'report';
  /** What its buttons are about, beside the place. */
  readonly view: string;
  readonly period: Period;
  readonly asOf: Date | null;
  readonly scopes: readonly Scope[];
}
