import type { Span } from '../phrases/span.js';

/** Where the pattern, which has the flag g, matches. */
export function matchesOf(pattern: RegExp, text: string): readonly (Span & { readonly text: string })[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    text: found,
  }));
}
