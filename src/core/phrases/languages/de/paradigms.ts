import type { LanguageWords } from '../language-words.js';

export const paradigms: LanguageWords['paradigms'] = {
  /** Kind, Spiel, Treffen: strong nouns. */
  er: ['', 'es', 'er', 'ern', 's'],
  e: ['', 'e', 'en', 's', 'es'],
  /** Gruppe, Stunde: weak nouns. */
  n: ['', 'n'],
  s: ['', 's'],
  in: ['in', 'innen'],
  /** offen, jugendlich, ehrenamtlich: adjectives, also as nouns. */
  adj: ['', 'e', 'er', 'es', 'en', 'em'],
};
