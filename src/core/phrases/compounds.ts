import { fold } from './fold.js';
import { wordsOf } from './inflect.js';
import type { LanguageWords } from './languages/language-words.js';
import type { Sense } from './senses.js';
import { indexSlips, wordsWithinOneSlip, type SlipIndex } from './slips.js';
import { exactWord, slippedWord, type Trie } from './trie.js';

const shortestPart = 3;
const shortestHead = 4;
/** Before a head, a part that nobody knows is this long, and so is the head: `tran|sport` is no sport. */
const shortestUnknown = 5;
/** A head this long takes any part before it: `rock|konsert`. */
const surelyHead = 7;

/** How one language glues words together. */
export interface Compounding {
  readonly links: readonly string[];
  /** What may stand before a head and is no word of ours. */
  readonly firsts: ReadonlySet<string>;
  readonly tails: ReadonlySet<string>;
  readonly tailSlips: SlipIndex;
  /** The language's own words for types. */
  readonly typeWords: ReadonlySet<string>;
}

export function compoundingsOf(languages: readonly LanguageWords[]): Compounding[] {
  return languages.flatMap((language) => {
    if (language.compounding === undefined) return [];
    const tails = language.compounding.tails.map(fold);
    const types = Object.values(language.types)
      .flat()
      .flatMap((phrase) =>
        phrase.includes(' ') ? [] : wordsOf(phrase, language).flatMap(({ forms }) => forms),
      );

    return [
      {
        links: language.compounding.links,
        firsts: new Set(language.compounding.firsts.map(fold)),
        tails: new Set(tails),
        tailSlips: indexSlips(tails),
        typeWords: new Set(types),
      },
    ];
  });
}

/** The types in a compound: before a tail that adds nothing (`spelkväll`), or as its last part (`fotbollsturnering`). */
export function typesInCompound(word: string, words: Trie, compoundings: readonly Compounding[]): Sense[] {
  if (word.length < 2 * shortestPart || word.length > 40) return [];
  const parts = splits(word);
  const beforeTail = parts.flatMap(([first, last]) =>
    compoundings.flatMap((each) => typesBeforeTail(first, last, words, each)),
  );
  const found =
    beforeTail.length > 0
      ? beforeTail
      : parts.flatMap(([first, last]) =>
          compoundings.flatMap((each) => typesOfHead(first, last, words, each)),
        );

  return found.filter((sense, at) => found.findIndex((other) => keyOf(other) === keyOf(sense)) === at);
}

function splits(word: string): (readonly [first: string, last: string])[] {
  return Array.from({ length: word.length - 2 * shortestPart + 1 }, (_, at) => {
    const cut = at + shortestPart;

    return [word.slice(0, cut), word.slice(cut)] as const;
  });
}

/** One slip may be in either part, not in both. */
function typesBeforeTail(
  first: string,
  last: string,
  words: Trie,
  { links, tails, tailSlips, typeWords }: Compounding,
): Sense[] {
  const isTail = tails.has(last);
  if (!isTail && (first.length < shortestHead || wordsWithinOneSlip(last, tailSlips).length === 0)) return [];
  const exact = unlinked(first, links).flatMap((stem) =>
    typeWords.has(stem) ? typesOf(exactWord(words, stem)) : [],
  );

  return exact.length > 0 || !isTail ? exact : typesOf(slippedWord(words, first));
}

/** The last part says what it is; a first part that is a type too makes it two. */
function typesOfHead(
  first: string,
  last: string,
  words: Trie,
  { links, firsts, typeWords }: Compounding,
): Sense[] {
  if (last.length < shortestHead || !typeWords.has(last)) return [];
  const stems = unlinked(first, links);
  const known = stems.flatMap((stem) => exactWord(words, stem));
  const isLongEnough =
    last.length >= surelyHead || (first.length >= shortestUnknown && last.length >= shortestUnknown);

  return known.length > 0 || isLongEnough || stems.some((stem) => firsts.has(stem))
    ? [...typesOf(exactWord(words, last)), ...typesOf(known)]
    : [];
}

function unlinked(first: string, links: readonly string[]): string[] {
  return [
    ...new Set(
      links.filter((link) => first.endsWith(link)).map((link) => first.slice(0, first.length - link.length)),
    ),
  ];
}

function typesOf(senses: readonly Sense[]): Sense[] {
  return senses.filter(({ kind }) => kind === 'type');
}

function keyOf(sense: Sense): string {
  return sense.kind === 'type' ? sense.key : '';
}
