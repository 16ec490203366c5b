/** Words this long may hold one slip. */
const shortestSlipped = 5;

/** Which known words a typed word is within one slip of: a letter missing, extra, wrong, or two swapped. */
export interface SlipIndex {
  readonly wordsByShortened: ReadonlyMap<string, readonly string[]>;
}

export function indexSlips(words: Iterable<string>): SlipIndex {
  const wordsByShortened = new Map<string, string[]>();

  for (const word of words) {
    if (word.length < shortestSlipped) continue;
    for (const shortened of shortenings(word)) {
      const known = wordsByShortened.get(shortened);
      if (known) known.push(word);
      else wordsByShortened.set(shortened, [word]);
    }
  }

  return { wordsByShortened };
}

export function wordsWithinOneSlip(typed: string, { wordsByShortened }: SlipIndex): string[] {
  if (typed.length < shortestSlipped - 1 || typed.length > 40) return [];
  const near = new Set<string>();

  for (const shortened of shortenings(typed)) {
    for (const word of wordsByShortened.get(shortened) ?? []) if (isOneSlip(typed, word)) near.add(word);
  }

  return [...near];
}

/** The word itself and the word without each one of its letters. */
function shortenings(word: string): Set<string> {
  const shortened = new Set([word]);
  for (let at = 0; at < word.length; at += 1) shortened.add(word.slice(0, at) + word.slice(at + 1));

  return shortened;
}

function isOneSlip(typed: string, word: string): boolean {
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;

  const missing = typed.slice(at) === word.slice(at + 1);
  const extra = typed.slice(at + 1) === word.slice(at);
  const wrong = typed.slice(at + 1) === word.slice(at + 1);
  const swapped =
    typed[at] === word[at + 1] && typed[at + 1] === word[at] && typed.slice(at + 2) === word.slice(at + 2);

  return missing || extra || wrong || swapped;
}
