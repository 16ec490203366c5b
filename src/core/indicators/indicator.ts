import type { Amount } from './amount.js';
import type { Basis } from './basis.js';
import type { TableKey } from './tables.js';

export type Unit =
  | 'count'
  | 'h'
  | 'visits'
  | 'attendances'
  | '%'
  | '% of activities'
  | '% of hours'
  | '% of visits'
  | 'visits per activity'
  | 'visits per active week'
  | 'h per active week'
  | 'EUR per h'
  | 'EUR per visit'
  | 'visits per 1000';

/** What is added up or divided; null where nothing is known of it. */
export type Quantity = (basis: Basis) => Amount | null;

/** A share of visits, by bucket. */
export interface Share {
  readonly bucket: string;
  readonly numerator: Amount;
  readonly denominator: Amount;
}

/** An indicator as data. Its name and its definition are `indicator-name-KEY` and `indicator-means-KEY` in the locales. */
export type Indicator<Key extends string = string> = { readonly key: Key } & (
  | { readonly kind: 'sum'; readonly unit: Unit; readonly of: Quantity }
  | {
      readonly kind: 'ratio';
      readonly unit: Unit;
      readonly numerator: Quantity;
      readonly denominator: Quantity;
      /** 100 for a percentage. */
      readonly times: 1 | 100 | 1_000;
    }
  | { readonly kind: 'split'; readonly unit: Unit; readonly shares: (basis: Basis) => readonly Share[] }
  | { readonly kind: 'table'; readonly unit: 'count, h, %'; readonly by: TableKey }
  | { readonly kind: 'index'; readonly unit: Unit; readonly theme: string }
);
