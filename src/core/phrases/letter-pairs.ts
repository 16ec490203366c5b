/** Neighbouring letters of a word; words that share many look alike. */
export function pairsOf(word: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(word.length - 1, 0) }, (_, at) => word.slice(at, at + 2)));
}
