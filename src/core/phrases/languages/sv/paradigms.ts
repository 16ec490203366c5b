import type { LanguageWords } from '../language-words.js';

/** Indefinite, definite, plural, definite plural. The genitive's -s comes along where people write it. */
export const paradigms: LanguageWords['paradigms'] = {
  /** tjej, volontär, ungdom with -ar or -er */
  er: ['', 'en', 'er', 'erna', 's', 'ernas'],
  ar: ['e', 'en', 'ar', 'arna', 'arnas', 'es', 'ars'],
  ar0: ['', 'en', 'ar', 'arna', 's', 'arnas', 'ars'],
  /** flicka, timma */
  or: ['a', 'an', 'or', 'orna', 'ornas'],
  /** evenemang, läger, pass: neuter */
  et: ['', 'et', 'en', 's', 'ets', 'er'],
  /** deltagare, besökare, ledare */
  are: ['are', 'aren', 'arna', 'ares', 'arnas'],
  ing: ['ing', 'ingen', 'ingar', 'ingarna', 'ings'],
  /** öppen, stängd, digital: adjectives */
  adj: ['', 't', 'a'],
  /** spelade, bakade */
  ade: ['a', 'ar', 'ade', 'at'],
};
