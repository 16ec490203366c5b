import { fold } from '../phrases/fold.js';
import { listedWord } from './listed-words.js';
import { otherNames, sloveneNames } from './words/first-names.js';
import { institutions, otherCapitals, places } from './words/not-persons.js';
import { warningWords } from './words/warning-words.js';

export const isInstitution = listedWord(institutions);

/** A word with a capital that is no part of a name, though it may stand beside one. */
export const isNoName = listedWord([...places, ...otherCapitals, ...warningWords]);

const caseEndings = [
  '',
  'a',
  'e',
  'i',
  'o',
  'u',
  'om',
  'em',
  'm',
  'ja',
  'ju',
  'jem',
  'ta',
  'tu',
  'tom',
  'ov',
  'ova',
  'in',
  'ina',
];
const stems = new Set(sloveneNames.map((name) => fold(name).replace(/[aeo]$/u, '')));
const exact = new Set([...sloveneNames, ...otherNames].map(fold));

/** Also as Slovene bends it, and with the s of a genitive. */
export function isFirstName(word: string): boolean {
  const folded = fold(word);
  if (exact.has(folded) || (folded.endsWith('s') && exact.has(folded.slice(0, -1)))) return true;

  return caseEndings.some(
    (ending) => folded.endsWith(ending) && isStem(folded.slice(0, folded.length - ending.length), ending),
  );
}

/** Of the shortest, like Ana and Eva, only the endings of one letter are safe. */
function isStem(folded: string, ending: string): boolean {
  return stems.has(folded) && (folded.length > 2 || /^[aeio]$/u.test(ending));
}

const surname = /(?:i[čć](?:a|u|em|eva|evo)?|šek|čnik|sson(?:s)?|ström|gren|[qk]vist|stedt|dotter)$/u;

export function isSurname(word: string): boolean {
  return surname.test(word);
}
