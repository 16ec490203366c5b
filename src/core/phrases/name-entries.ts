import type { Vocabulary } from '../vocabulary/activity-type.js';
import { fold } from './fold.js';
import { plainWord, wordsOf } from './inflect.js';
import type { LanguageWords } from './languages/language-words.js';
import type { Entry } from './lexicon-entries.js';

/** The keys, names and aliases of a network's types, bent like other words of each language that end the same. */
export function nameEntries(vocabulary: Vocabulary, languages: readonly LanguageWords[]): Entry[] {
  return vocabulary.flatMap(({ key, names, aliases }) =>
    [...new Set([key.replaceAll('_', ' '), ...Object.values(names), ...aliases].map(fold))]
      .filter((name) => /[\p{L}\p{N}]/u.test(name))
      .flatMap((name) => entriesOfName(name, key, languages)),
  );
}

function entriesOfName(name: string, key: string, languages: readonly LanguageWords[]): Entry[] {
  const sense = { kind: 'type', key } as const;
  const plain = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const bent = languages.map((language) => ({
    words: plain.flatMap((word) => wordsOf(bend(word, language), language)),
    sense,
  }));

  return [{ words: plain.map(plainWord), sense }, { words: [plainWord(plain.join(''))], sense }, ...bent];
}

function bend(word: string, { nameEndings = [] }: LanguageWords): string {
  const rule = word.length < 3 ? undefined : nameEndings.find(({ ending }) => word.endsWith(ending));

  return rule ? `${word.slice(0, word.length - rule.ending.length)}~${rule.paradigm}` : word;
}
