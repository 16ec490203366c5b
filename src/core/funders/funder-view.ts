import type { IndicatorKey } from '../indicators/index.js';
import type { Dhis2Mapping } from './dhis2-mapping.js';
import type { GroupKey } from './groups.js';
import type { Measure } from './measures.js';

/**
 * What a funder asks for, as data. Its name is `funder-view-KEY` in the locales, and what it counts `funder-means-KEY`. Nothing in
 * it can be by gender or age but a table of shares, which are told as far as they may be told to the reader.
 */
export type FunderView<Key extends string = string> = { readonly key: Key } & (
  | { readonly kind: 'tables'; readonly tables: readonly TableDefinition[] }
  | { readonly kind: 'data-values'; readonly mapping: Dhis2Mapping }
);

/** A title is `view-table-KEY`, and what is to be known for reading the table `view-note-KEY`. */
export type TableDefinition<Key extends string = string, MeasureKey extends string = string> = {
  readonly key: Key;
} & (
  | { readonly kind: 'groups'; readonly by: GroupKey; readonly measures: readonly Measure<MeasureKey>[] }
  | { readonly kind: 'indicators'; readonly indicators: readonly IndicatorKey[] }
  | { readonly kind: 'shares'; readonly of: 'gender' | 'ages' }
);
