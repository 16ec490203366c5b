import { fold } from '../fold.js';
import { pairsOf } from '../letter-pairs.js';
import type { Lexicon } from '../lexicon.js';

const most = 3;
const nearEnough = 0.45;

/** The types whose words look most like these, the likeliest first. */
export function nearTypes(words: string, { typeWords }: Lexicon): readonly string[] {
  const typed = fold(words)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2)
    .slice(0, 5)
    .map(pairsOf);
  const best = new Map<string, number>();

  for (const { pairs, key } of typeWords) {
    for (const one of typed) {
      const likeness = (2 * shared(one, pairs)) / (one.size + pairs.size);
      if (likeness >= nearEnough && likeness > (best.get(key) ?? 0)) best.set(key, likeness);
    }
  }

  return [...best]
    .sort(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([key]) => key);
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((pair) => other.has(pair)).length;
}
