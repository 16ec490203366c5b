import type { Bucket } from '../senses.js';

/** What a run of heads is made of. `loose` stands off from the element before it by a word like "were". */
export type Element = { readonly from: number; readonly next: number; readonly loose: boolean } & (
  | { readonly kind: 'number'; readonly value: number; readonly sure: boolean; readonly bare: boolean }
  | { readonly kind: 'noun'; readonly bucket: Bucket; readonly sure: boolean; readonly weak: boolean }
  | { readonly kind: 'colon' }
);
