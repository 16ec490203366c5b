import type { Language } from '../core/calendar.js';

/** Whose way of writing figures and dates a language takes. */
export const locales = { en: 'en-GB', sl: 'sl-SI', sv: 'sv-SE' } as const satisfies Record<Language, string>;
