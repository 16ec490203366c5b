import { english } from './en/index.js';
import { german } from './de/index.js';
import type { LanguageWords } from './language-words.js';
import { slovene } from './sl/index.js';
import { swedish } from './sv/index.js';

/** Words of all of these are understood in every line. */
export const languageWords: readonly LanguageWords[] = [english, slovene, swedish, german];
