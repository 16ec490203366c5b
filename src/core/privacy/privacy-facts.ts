import type { StoredAbout } from './stored-about.js';

/** What is stored about somebody, and how it is erased. */
export type PrivacyFact =
  | { readonly kind: 'privacy-explained' }
  | { readonly kind: 'my-data'; readonly stored: StoredAbout; readonly at: Date }
  /** The one who asks is not known. */
  | { readonly kind: 'nothing-stored' }
  | { readonly kind: 'forget-asked'; readonly mark: string }
  | { readonly kind: 'forget-given-up' }
  | { readonly kind: 'forgotten' };
