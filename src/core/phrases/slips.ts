/** Words this long may hold one slip. */
const shortestSlipped = 5;
/** Two letters at either end: a slip in the one end leaves the other as it was. */
const endLetters = 2;

/** Which known words a typed word is within one slip of: a letter missing, extra, wrong, or two swapped. */
export interface SlipIndex {
  readonly wordsByEnd: ReadonlyMap<string, readonly string[]>;
}

export function indexSlips(words: Iterable<string>): SlipIndex {
  const wordsByEnd = new Map<string, string[]>();

  for (const word of words) {
    if (word.length < shortestSlipped) continue;
    for (const end of endsOf(word, word.length)) {
      const known = wordsByEnd.get(end);
      if (known) known.push(word);
      else wordsByEnd.set(end, [word]);
    }
  }

  return { wordsByEnd };
}

export function wordsWithinOneSlip(typed: string, { wordsByEnd }: SlipIndex): string[] {
  if (typed.length < shortestSlipped - 1 || typed.length > 40) return [];
  const near = new Set<string>();

  for (const length of [typed.length, typed.length - 1, typed.length + 1])
    for (const end of endsOf(typed, length))
      for (const word of wordsByEnd.get(end) ?? []) if (isOneSlip(typed, word)) near.add(word);

  return [...near];
}

/** How a word of that length begins and how it ends. */
function endsOf(word: string, length: number): readonly string[] {
  return [`${word.slice(0, endLetters)}${String(length)}`, `${String(length)}${word.slice(-endLetters)}`];
}

function isOneSlip(typed: string, word: string): boolean {
  const shorter = Math.min(typed.length, word.length);
  let start = 0;
  while (start < shorter && typed[start] === word[start]) start += 1;
  let end = 0;
  while (end < shorter - start && typed.at(-1 - end) === word.at(-1 - end)) end += 1;

  const [inTyped, inWord] = [typed.length - start - end, word.length - start - end];
  const swapped =
    inTyped === 2 && inWord === 2 && typed[start] === word[start + 1] && typed[start + 1] === word[start];

  return swapped || (inTyped <= 1 && inWord <= 1);
}
