import type { LanguageWords, Words } from './languages/language-words.js';

/** Every form of a phrase, each word with every ending of its paradigm. `učn~a pomoč~` → učna pomoč, učne pomoči … */
export function formsOf(phrase: string, paradigms: LanguageWords['paradigms']): string[] {
  return phrase
    .split(' ')
    .map((word) => formsOfWord(word, paradigms))
    .reduce((phrases, forms) => phrases.flatMap((begun) => forms.map((form) => `${begun} ${form}`)), [''])
    .map((form) => form.trimStart());
}

export function allForms(words: Words, paradigms: LanguageWords['paradigms']): string[] {
  return words.flatMap((word) => formsOf(word, paradigms));
}

function formsOfWord(word: string, paradigms: LanguageWords['paradigms']): string[] {
  const [stem = '', name] = word.split('~');
  if (name === undefined) return [stem];
  const endings = paradigms[name];
  if (endings === undefined) throw new Error(`No paradigm is called ${name}, which ${word} asks for.`);

  return endings.map((ending) =>
    ending.startsWith('-') ? stem.slice(0, -1) + ending.slice(1) : stem + ending,
  );
}
