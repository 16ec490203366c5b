import type { Language } from './calendar.js';
import type { Unasked } from './unasked.js';

/** What somebody chose for themselves. */
export type SettingsFact =
  /** `unasked` is null for somebody who is not known. */
  | { readonly kind: 'settings-shown'; readonly language: Language; readonly unasked: Unasked | null }
  | { readonly kind: 'unasked-set'; readonly unasked: Unasked }
  | { readonly kind: 'language-set'; readonly language: Language }
  | { readonly kind: 'link-code-made'; readonly code: string }
  /** This identity is the person's from now on. */
  | { readonly kind: 'identity-linked'; readonly name: string; readonly language: Language };
