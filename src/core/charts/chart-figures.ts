import type { GenderBucket } from '../activity.js';
import type { LocalDate } from '../calendar.js';
import type { Period } from '../period.js';
import type { ActivityType } from '../vocabulary/activity-type.js';

/** What a chart shows, in no language yet. */
export type ChartFigures = VisitsFigures | GenderFigures | TypesFigures;

interface OfPlaceAndTime {
  /** The place's name. */
  readonly place: string;
  readonly span: Pick<Period, 'from' | 'to'>;
}

/** Visits as time goes by. */
export interface VisitsFigures extends OfPlaceAndTime {
  readonly kind: 'visits';
  readonly by: 'day' | 'week';
  /** At least one, the oldest first. */
  readonly steps: readonly VisitsStep[];
}

/** A day or an ISO week, or as much of it as the span holds. */
export interface VisitsStep {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Null for what is yet to come. */
  readonly visits: number | null;
  /** On the same weekdays of the ISO week of the same number; null where that year has none. */
  readonly lastYear: number | null;
}

export interface GenderFigures extends OfPlaceAndTime {
  readonly kind: 'gender';
  /** Those that may be shown. */
  readonly shares: readonly { readonly bucket: GenderBucket; readonly percent: number }[];
  /** Those that may not, and what they come to together; null where all may be shown. */
  readonly hidden: { readonly buckets: readonly GenderBucket[]; readonly percent: number } | null;
}

export interface TypesFigures extends OfPlaceAndTime {
  readonly kind: 'types';
  /** Most visits first. */
  readonly types: readonly { readonly names: ActivityType['names']; readonly visits: number }[];
  /** All the types that got no bar of their own; null where each got one. */
  readonly others: { readonly types: number; readonly visits: number } | null;
}
