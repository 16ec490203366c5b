import { fold } from './fold.js';
import type { LanguageWords } from './languages/language-words.js';
import type { Sense } from './senses.js';
import { exactWord, slippedWord, type Trie } from './trie.js';

const shortestPart = 3;
const shortestHead = 4;

/** How one language glues words together. */
export interface Compounding {
  readonly links: readonly string[];
  readonly tails: ReadonlySet<string>;
}

export function compoundingsOf(languages: readonly LanguageWords[]): Compounding[] {
  return languages.flatMap(({ compounding }) =>
    compounding ? [{ links: compounding.links, tails: new Set(compounding.tails.map(fold)) }] : [],
  );
}

/** The types in a compound: before a tail that adds nothing (`spelkväll`), or as its last part (`fotbollsturnering`). */
export function typesInCompound(
  word: string,
  tries: readonly Trie[],
  compoundings: readonly Compounding[],
): Sense[] {
  if (word.length < 2 * shortestPart || word.length > 40) return [];
  const found = splits(word).flatMap(([first, last]) => [
    ...compoundings.flatMap(({ links, tails }) => (tails.has(last) ? typesOfFirst(first, links, tries) : [])),
    ...(last.length >= shortestHead ? typesOfHead(first, last, tries, compoundings) : []),
  ]);

  return found.filter((sense, at) => found.findIndex((other) => keyOf(other) === keyOf(sense)) === at);
}

function splits(word: string): (readonly [first: string, last: string])[] {
  return Array.from({ length: word.length - 2 * shortestPart + 1 }, (_, at) => {
    const cut = at + shortestPart;

    return [word.slice(0, cut), word.slice(cut)] as const;
  });
}

function typesOfFirst(first: string, links: readonly string[], tries: readonly Trie[]): Sense[] {
  const stems = unlinked(first, links);
  const exact = stems.flatMap((stem) => typesOf(tries.map((trie) => exactWord(trie, stem))));

  return exact.length > 0 ? exact : typesOf(tries.map((trie) => slippedWord(trie, first)));
}

/** The last part says what it is; a first part that is a type too makes it two. */
function typesOfHead(
  first: string,
  last: string,
  tries: readonly Trie[],
  compoundings: readonly Compounding[],
): Sense[] {
  const head = typesOf(tries.map((trie) => exactWord(trie, last)));
  if (head.length === 0) return [];
  const links = compoundings.flatMap((compounding) => compounding.links);

  return [
    ...head,
    ...unlinked(first, links).flatMap((stem) => typesOf(tries.map((trie) => exactWord(trie, stem)))),
  ];
}

function unlinked(first: string, links: readonly string[]): string[] {
  return [
    ...new Set(
      links.filter((link) => first.endsWith(link)).map((link) => first.slice(0, first.length - link.length)),
    ),
  ];
}

function typesOf(senses: readonly (readonly Sense[])[]): Sense[] {
  return senses.flat().filter(({ kind }) => kind === 'type');
}

function keyOf(sense: Sense): string {
  return sense.kind === 'type' ? sense.key : '';
}
