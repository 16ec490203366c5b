import type { Vocabulary } from '../vocabulary/activity-type.js';
import { compoundingsOf, typesInCompound, type Compounding } from './compounds.js';
import { fold } from './fold.js';
import { languageWords } from './languages/index.js';
import { pairsOf } from './letter-pairs.js';
import { entriesOf, type Entry } from './lexicon-entries.js';
import { nameEntries } from './name-entries.js';
import type { Sense } from './senses.js';
import { exactWord, longestPhrase, plant, type Found, type Trie } from './trie.js';

/** All that words can mean to a network: the languages' own words and the names of its types. */
export interface Lexicon {
  readonly keys: ReadonlySet<string>;
  readonly names: Trie;
  readonly words: Trie;
  readonly compoundings: readonly Compounding[];
  /** Single words for types, for guessing which one an unknown word may be. */
  readonly typeWords: readonly TypeWord[];
}

export interface TypeWord {
  readonly key: string;
  readonly pairs: ReadonlySet<string>;
}

const mostLexicons = 100;
const lexicons = new Map<string, Lexicon>();
let own: Pick<Lexicon, 'words' | 'typeWords' | 'compoundings'> | undefined;

/** Built once for each content of a vocabulary, and the languages' words once for all. */
export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const content = JSON.stringify(vocabulary);
  const known = lexicons.get(content);
  if (known) return known;

  own ??= ownWords();
  const keys = new Set(vocabulary.map(({ key }) => key));
  const names = nameEntries(vocabulary, languageWords);
  const lexicon = {
    ...own,
    keys,
    names: plant(names),
    typeWords: [...typeWordsIn(names), ...own.typeWords].filter(({ key }) => keys.has(key)),
  };
  if (lexicons.size >= mostLexicons) lexicons.clear();
  lexicons.set(content, lexicon);

  return lexicon;
}

/** The longest phrase these words begin with. A type's own name beats the languages' words. */
export function lookUp({ names, words, keys }: Lexicon, folded: readonly string[]): Found | null {
  const name = longestPhrase(names, folded);
  const word = longestPhrase(words, folded);
  const known = word && { ...word, senses: word.senses.filter((sense) => isUsed(sense, keys)) };

  if (!known || known.senses.length === 0) return name;
  if (!name || known.length > name.length) return known;
  if (name.length > known.length) return name;
  if (known.exact !== name.exact) return known.exact ? known : name;

  return { ...name, senses: [...name.senses, ...known.senses.filter(({ kind }) => kind !== 'type')] };
}

/** What a single word means as it is written. */
export function lookUpExactly({ names, words, keys }: Lexicon, word: string): readonly Sense[] {
  return [...exactWord(names, word), ...exactWord(words, word)].filter((sense) => isUsed(sense, keys));
}

/** The types that a word nobody knows is made of. */
export function lookUpCompound({ words, keys, compoundings }: Lexicon, word: string): readonly Sense[] {
  return typesInCompound(word, words, compoundings).filter((sense) => isUsed(sense, keys));
}

function ownWords(): NonNullable<typeof own> {
  const entries = languageWords.flatMap(entriesOf);

  return {
    words: plant(entries),
    typeWords: typeWordsIn(entries),
    compoundings: compoundingsOf(languageWords),
  };
}

function typeWordsIn(entries: readonly Entry[]): TypeWord[] {
  return entries.flatMap(({ words: [word, ...rest], sense }) =>
    sense.kind === 'type' && word && rest.length === 0
      ? [{ key: sense.key, pairs: pairsOf(fold(word.forms[0] ?? '')) }]
      : [],
  );
}

function isUsed(sense: Sense, keys: ReadonlySet<string>): boolean {
  return (sense.kind !== 'type' && sense.kind !== 'hint') || keys.has(sense.key);
}
