import type { Entry } from './lexicon-entries.js';
import type { Sense } from './senses.js';
import { indexSlips, wordsWithinOneSlip, type SlipIndex } from './slips.js';

interface Node {
  readonly children: Map<string, Node>;
  readonly senses: Sense[];
}

/** Phrases by their words. */
export interface Trie {
  readonly root: Node;
  readonly slips: SlipIndex;
}

export interface Found {
  readonly length: number;
  readonly senses: readonly Sense[];
  readonly exact: boolean;
}

export function plant(entries: readonly Entry[]): Trie {
  const root: Node = { children: new Map(), senses: [] };
  const slippable = new Set<string>();

  for (const { words, sense } of entries) {
    let node = root;
    for (const word of words) node = childOf(node, word);
    if (!node.senses.some((known) => sameSense(known, sense))) node.senses.push(sense);
    // A slip in a number would be another number.
    if (sense.kind !== 'number') for (const word of words) slippable.add(word);
  }

  return { root, slips: indexSlips(slippable) };
}

/** The longest phrase that begins with the first of these words. A slip counts only where no exact word fits. */
export function longestPhrase(trie: Trie, words: readonly string[]): Found | null {
  let paths: { node: Node; exact: boolean }[] = [{ node: trie.root, exact: true }];
  let found: Found | null = null;

  for (const [index, word] of words.entries()) {
    paths = paths.flatMap(({ node, exact }) =>
      steps(trie, node, word).map((step) => ({ ...step, exact: exact && step.exact })),
    );
    if (paths.length === 0) break;

    const ends = paths.filter(({ node }) => node.senses.length > 0);
    const senses = agreeing(ends.map(({ node }) => node.senses));
    if (senses) found = { length: index + 1, senses, exact: ends.some(({ exact }) => exact) };
  }

  return found;
}

/** What one word written as it is known means, no slips. */
export function exactWord({ root }: Trie, word: string): readonly Sense[] {
  return root.children.get(word)?.senses ?? [];
}

export function sameSense(one: Sense, other: Sense): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function childOf(node: Node, word: string): Node {
  const known = node.children.get(word);
  if (known) return known;
  const child: Node = { children: new Map(), senses: [] };
  node.children.set(word, child);

  return child;
}

function steps(trie: Trie, node: Node, word: string): { node: Node; exact: boolean }[] {
  const exact = node.children.get(word);
  if (exact) return [{ node: exact, exact: true }];

  return wordsWithinOneSlip(word, trie.slips).flatMap((near) => {
    const child = node.children.get(near);

    return child ? [{ node: child, exact: false }] : [];
  });
}

/** The senses that all the near words share: a slip that could be two different words is neither. */
function agreeing(groups: readonly (readonly Sense[])[]): readonly Sense[] | null {
  const [first, ...rest] = groups;
  if (first === undefined) return null;
  const shared = first.filter((sense) =>
    rest.every((senses) => senses.some((other) => sameSense(sense, other))),
  );

  return shared.length > 0 ? shared : null;
}
