import { fold } from '../phrases/fold.js';

/** Entries of a list of words, compared without case and diacritics; one that ends in `*` stands for every ending. */
export function listed(entries: readonly string[]): (text: string) => boolean {
  const patterns = entries.map(
    (entry) => spaced(entry.replace('*', '')) + (entry.endsWith('*') ? '[a-z]*' : ''),
  );
  const pattern = new RegExp(`(?<![a-z])(?:${patterns.join('|')})(?![a-z])`, 'u');

  return (text) => pattern.test(spaced(text));
}

/** Whether one word is in the list, as a whole. */
export function listedWord(entries: readonly string[]): (word: string) => boolean {
  const isListed = listed(entries.filter((entry) => !/[ -]/u.test(entry)));

  return (word) => !word.includes(' ') && isListed(word);
}

function spaced(text: string): string {
  return fold(text).replace(/[^a-z0-9]+/gu, ' ');
}
