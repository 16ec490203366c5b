import { english } from './warning-words-en.js';
import { slovene } from './warning-words-sl.js';
import { swedish } from './warning-words-sv.js';

/** Words of health, harm and the police. Beside a full name they tell of somebody what is nobody's business. */
export const warningWords: readonly string[] = [...english, ...slovene, ...swedish];
