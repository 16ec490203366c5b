import type { Vocabulary } from '../vocabulary/activity-type.js';
import { fold } from './fold.js';
import { formsOf } from './inflect.js';
import { languageWords } from './languages/index.js';
import type { LanguageWords } from './languages/language-words.js';
import { entriesFor, entriesOf, type Entry } from './lexicon-entries.js';
import type { Sense } from './senses.js';
import { pairsOf } from './letter-pairs.js';
import { longestPhrase, plant, type Found, type Trie } from './trie.js';

/** All that words can mean to a network: the languages' own words and the names of its types. */
export interface Lexicon {
  readonly keys: ReadonlySet<string>;
  readonly names: Trie;
  readonly words: Trie;
  /** Single words for types, for guessing which one an unknown word may be. */
  readonly typeWords: readonly TypeWord[];
}

export interface TypeWord {
  readonly key: string;
  readonly pairs: ReadonlySet<string>;
}

const longestPhraseWords = 7;
const lexicons = new WeakMap<Vocabulary, Lexicon>();
let own: { readonly trie: Trie; readonly typeWords: readonly TypeWord[] } | undefined;

/** Built once per vocabulary, and the languages' words once for all. */
export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const known = lexicons.get(vocabulary);
  if (known) return known;

  own ??= ownWords();
  const keys = new Set(vocabulary.map(({ key }) => key));
  const names = nameEntries(vocabulary);
  const lexicon = {
    keys,
    names: plant(names),
    words: own.trie,
    typeWords: [...typeWordsIn(names), ...own.typeWords].filter(({ key }) => keys.has(key)),
  };
  lexicons.set(vocabulary, lexicon);

  return lexicon;
}

/** The longest phrase these words begin with. A type's own name beats the languages' words. */
export function lookUp({ names, words, keys }: Lexicon, folded: readonly string[]): Found | null {
  const upcoming = folded.slice(0, longestPhraseWords);
  const name = longestPhrase(names, upcoming);
  const word = longestPhrase(words, upcoming);
  const known = word && { ...word, senses: word.senses.filter((sense) => isUsed(sense, keys)) };

  if (!known || known.senses.length === 0) return name;
  if (!name || known.length > name.length || (known.length === name.length && known.exact && !name.exact))
    return known;
  if (name.length > known.length || (name.exact && !known.exact)) return name;

  return { ...name, senses: [...name.senses, ...known.senses.filter(({ kind }) => kind !== 'type')] };
}

function ownWords(): NonNullable<typeof own> {
  const entries = languageWords.flatMap(entriesOf);

  return { trie: plant(entries), typeWords: typeWordsIn(entries) };
}

function typeWordsIn(entries: readonly Entry[]): TypeWord[] {
  return entries.flatMap(({ words: [word = '', ...rest], sense }) =>
    sense.kind === 'type' && rest.length === 0 && word.length < 16
      ? [{ key: sense.key, pairs: pairsOf(word) }]
      : [],
  );
}

function isUsed(sense: Sense, keys: ReadonlySet<string>): boolean {
  return (sense.kind !== 'type' && sense.kind !== 'hint') || keys.has(sense.key);
}

function nameEntries(vocabulary: Vocabulary): Entry[] {
  return vocabulary.flatMap(({ key, names, aliases }) =>
    [...new Set([key.replaceAll('_', ' '), ...Object.values(names), ...aliases])]
      .flatMap((name) => languageWords.flatMap((language) => nameForms(name, language)))
      .flatMap((name) => entriesFor(name, { kind: 'type', key })),
  );
}

/** A name the network gave is bent like other words that end the same. */
function nameForms(name: string, { nameEndings = [], paradigms }: LanguageWords): string[] {
  const plain = fold(name);
  if (!/^[\p{L} ]+$/u.test(plain)) return [plain];
  const bent = plain
    .split(' ')
    .map((word) => {
      const rule = word.length < 3 ? undefined : nameEndings.find(({ ending }) => word.endsWith(ending));

      return rule ? `${word.slice(0, word.length - rule.ending.length)}~${rule.paradigm}` : word;
    })
    .join(' ');
  const forms = plain.split(' ').length <= 3 ? formsOf(bent, paradigms) : [];

  return [...new Set([plain, ...forms.map(fold)])];
}
