import { fold } from './fold.js';
import type { LanguageWords, Words } from './languages/language-words.js';

/** A word of a phrase with all its forms, folded. `name` tells words with other forms apart. */
export interface Word {
  readonly name: string;
  readonly forms: readonly string[];
}

/** The words of a phrase: `učn~a pomoč~f` is two, each in all its forms, so that any case of both is understood. */
export function wordsOf(phrase: string, { key, paradigms }: LanguageWords): Word[] {
  return phrase
    .replace(/-/g, ' ')
    .split(' ')
    .filter(Boolean)
    .map((word) =>
      word.includes('~') ? { name: `${key}:${word}`, forms: formsOf(word, paradigms) } : plainWord(word),
    );
}

export function plainWord(word: string): Word {
  return { name: fold(word), forms: [fold(word)] };
}

function formsOf(word: string, paradigms: Readonly<Record<string, Words>>): string[] {
  const [stem = '', paradigm = ''] = word.split('~');
  const endings = paradigms[paradigm];
  if (endings === undefined) throw new Error(`No paradigm is called ${paradigm}, which ${word} asks for.`);

  return [...new Set(endings.map((ending) => fold(stem + ending)))];
}
