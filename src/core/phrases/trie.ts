import type { Entry } from './lexicon-entries.js';
import type { Sense } from './senses.js';
import { indexSlips, wordsWithinOneSlip, type SlipIndex } from './slips.js';

interface Node {
  readonly children: Map<string, Node>;
  readonly senses: Sense[];
}

/** Phrases by their words, and words by their forms. */
export interface Trie {
  readonly root: Node;
  readonly namesByForm: ReadonlyMap<string, readonly string[]>;
  readonly slips: SlipIndex;
}

export interface Found {
  readonly length: number;
  readonly senses: readonly Sense[];
  readonly exact: boolean;
}

/** How far a phrase has been followed; `slipped` holds the words that were taken for others. */
interface Path {
  readonly node: Node;
  readonly slipped: string;
}

export function plant(entries: readonly Entry[]): Trie {
  const root: Node = { children: new Map(), senses: [] };
  const namesByForm = new Map<string, string[]>();
  const slippable = new Set<string>();

  for (const { words, sense } of entries) {
    let node = root;
    for (const { name, forms } of words) {
      node = childOf(node, name);
      for (const form of forms) {
        addTo(namesByForm, form, name);
        // A slip in a number would be another number.
        if (sense.kind !== 'number') slippable.add(form);
      }
    }
    if (!node.senses.some((known) => sameSense(known, sense))) node.senses.push(sense);
  }

  return { root, namesByForm, slips: indexSlips(slippable) };
}

/** The longest phrase that begins with the first of these words. A slip counts only where no exact word fits. */
export function longestPhrase(trie: Trie, words: readonly string[]): Found | null {
  let paths: Path[] = [{ node: trie.root, slipped: '' }];
  let found: Found | null = null;

  for (const [index, word] of words.entries()) {
    paths = paths.flatMap((path) => steps(trie, path, word));
    if (paths.length === 0) break;

    const ends = paths.filter(({ node }) => node.senses.length > 0);
    const exact = ends.filter(({ slipped }) => slipped === '');
    const senses = exact.length > 0 ? exact.flatMap(({ node }) => node.senses) : agreeing(ends);
    if (senses.length > 0) found = { length: index + 1, senses, exact: exact.length > 0 };
  }

  return found;
}

/** What one word means as it is written, no slips. */
export function exactWord({ root, namesByForm }: Trie, word: string): readonly Sense[] {
  return (namesByForm.get(word) ?? []).flatMap((name) => root.children.get(name)?.senses ?? []);
}

/** What one word means with one slip in it. */
export function slippedWord(trie: Trie, word: string): readonly Sense[] {
  const ends = steps(trie, { node: trie.root, slipped: '' }, word).filter(({ slipped }) => slipped !== '');

  return agreeing(ends);
}

function sameSense(one: Sense, other: Sense): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function childOf(node: Node, name: string): Node {
  const known = node.children.get(name);
  if (known) return known;
  const child: Node = { children: new Map(), senses: [] };
  node.children.set(name, child);

  return child;
}

function addTo(namesByForm: Map<string, string[]>, form: string, name: string): void {
  const names = namesByForm.get(form);
  if (names === undefined) namesByForm.set(form, [name]);
  else if (!names.includes(name)) names.push(name);
}

function steps(trie: Trie, { node, slipped }: Path, word: string): Path[] {
  const exact = childrenFor(trie, node, word);
  if (exact.length > 0) return exact.map((child) => ({ node: child, slipped }));

  return wordsWithinOneSlip(word, trie.slips).flatMap((near) =>
    childrenFor(trie, node, near).map((child) => ({ node: child, slipped: `${slipped} ${near}` })),
  );
}

function childrenFor({ namesByForm }: Trie, { children }: Node, word: string): Node[] {
  return (namesByForm.get(word) ?? []).flatMap((name) => children.get(name) ?? []);
}

/** The senses that all the near words share: a slip that could be two different words is neither. */
function agreeing(ends: readonly Path[]): readonly Sense[] {
  const bySlip = new Map<string, Sense[]>();
  for (const { node, slipped } of ends) bySlip.set(slipped, [...(bySlip.get(slipped) ?? []), ...node.senses]);
  const [first = [], ...rest] = bySlip.values();

  return first.filter((sense) => rest.every((senses) => senses.some((other) => sameSense(sense, other))));
}
