import type { VisitsFigures } from '../charts/chart-figures.js';
import type { Away, Silent } from '../digests/digest.js';
import type { FiguresSeen } from '../figures/figures-seen.js';
import type { ViewTold } from '../funders/view-told.js';
import type { Period } from '../period.js';
import type { Comparisons } from '../stats/comparisons.js';
import type { TargetProgress } from '../stats/target-facts.js';
import type { Scope } from '../structure.js';
import type { Vocabulary } from '../vocabulary/activity-type.js';
import type { ReportStep } from './report-spans.js';
import type { OpenSums } from '../figures/open-sums.js';

/** All that a report tells, from one moment of the store and as it may be seen above the centre; in no language yet. */
export interface ReportFigures {
  readonly network: Scope;
  readonly seen: FiguresSeen;
  readonly madeAt: Date;
  readonly compared: Comparisons;
  readonly targets: readonly TargetProgress[];
  readonly by: ReportStep;
  /** Without those that are yet to come. */
  readonly spans: readonly SpanOfReport[];
  /** By municipality and name; one that was closed down before and did nothing is left out. */
  readonly centres: readonly CentreOfReport[];
  readonly silent: readonly Silent[];
  readonly away: readonly Away[];
  readonly visits: VisitsFigures;
  readonly vocabulary: Vocabulary;
  /** What a funder wants, instead of the sections that every other report has. */
  readonly view: ViewTold | null;
}

export interface SpanOfReport {
  readonly span: Period;
  readonly sums: OpenSums;
}

export interface CentreOfReport {
  readonly centre: Scope;
  readonly municipality: string;
  readonly sums: OpenSums;
}
