import type { Figure, Figures } from '../figures/figure.js';
import type { SharesSeen } from '../figures/shares-seen.js';
import type { IndicatorKey } from '../indicators/index.js';
import type { Period } from '../period.js';
import type { DataValueSet } from './data-value-set.js';
import type { Group, GroupKey } from './groups.js';
import type { FunderViewKey, MeasureKey, ViewTableKey } from './index.js';
import type { Measure } from './measures.js';

/** A view of a place and period with its values, as far as they may be seen; its words are yet to come. */
export type ViewTold = {
  readonly key: FunderViewKey;
  /** Period, as-of, who is reporting, and the weeks with an activity. */
  readonly figures: Figures;
} & (
  | { readonly kind: 'tables'; readonly tables: readonly TableTold[] }
  | { readonly kind: 'data-values'; readonly values: DataValueSet }
  /** DHIS2 knows only days, weeks, months, quarters, halves and years. */
  | { readonly kind: 'no-such-period' }
);

export type TableTold = { readonly key: ViewTableKey } & (
  | {
      readonly kind: 'groups';
      readonly by: GroupKey;
      readonly measures: readonly Pick<Measure<MeasureKey>, 'key' | 'kind'>[];
      readonly rows: readonly { readonly group: Group; readonly values: Values }[];
      readonly total: Values;
      /** Rows that it would have if they weren't yet to come. */
      readonly ahead: readonly Period[];
    }
  | {
      readonly kind: 'indicators';
      readonly figures: readonly { readonly key: IndicatorKey; readonly figure: Figure }[];
    }
  | { readonly kind: 'shares'; readonly of: 'gender' | 'ages'; readonly seen: SharesSeen }
);

/** One for each measure. */
export type Values = readonly (number | null)[];
