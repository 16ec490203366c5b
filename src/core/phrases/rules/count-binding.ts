import type { Element } from './count-element.js';

type NumberElement = Extract<Element, { kind: 'number' }>;
type NounElement = Extract<Element, { kind: 'noun' }>;

export interface Bound {
  readonly number: NumberElement;
  readonly noun: NounElement | null;
  /** Its noun could be the one before or the one after. */
  readonly doubtful: boolean;
}

/** Gives each number of a run its noun: the one after it, or the one before where the run is written that way. */
export function bindNumbers(elements: readonly Element[]): Bound[] {
  return chains(elements).flatMap(bindChain);
}

/** A run falls apart where two numbers or two nouns meet, and before a noun with a colon. */
function chains(elements: readonly Element[]): (readonly Element[])[] {
  const found: Element[][] = [];
  let chain: Element[] = [];

  for (const [index, element] of elements.entries()) {
    const before = chain.at(-1);
    const startsAnew =
      before !== undefined &&
      (before.kind === element.kind ||
        (element.kind === 'noun' && before.kind === 'number' && isHeading(elements, index)));
    if (startsAnew) {
      found.push(chain);
      chain = [];
    }
    chain.push(element);
  }

  return [...found, chain];
}

/** `boys: 10` belongs together, whatever stands before; but not `young people: 12 girls`. */
function isHeading(elements: readonly Element[], at: number): boolean {
  if (elements[at + 1]?.kind !== 'colon' || elements[at + 2]?.kind !== 'number') return false;
  const [noun, after] = [elements[at + 3], elements[at + 4]];

  return noun?.kind !== 'noun' || noun.loose || after?.kind === 'colon' || after?.kind === 'number';
}

function bindChain(chain: readonly Element[]): Bound[] {
  const links = chain.filter((element) => element.kind !== 'colon');
  const numbers = links.filter((element): element is NumberElement => element.kind === 'number');
  const nouns = links.filter((element): element is NounElement => element.kind === 'noun');
  if (numbers.length === 0) return [];
  const pair = (shift: number): Bound[] =>
    numbers.map((number, index) => ({ number, noun: nouns[index + shift] ?? null, doubtful: false }));

  if (numbers.length === nouns.length) return pair(0);
  if (numbers.length < nouns.length) return bindAmongNouns(links, pair);

  return bindAmongNumbers(numbers, nouns, pair);
}

/** noun 5 noun: the nearer one has it. */
function bindAmongNouns(links: readonly Element[], pair: (shift: number) => Bound[]): Bound[] {
  const [first, number] = links;
  const last = links.at(-1);
  const firstIsFar = number?.loose === true || (first?.kind === 'noun' && first.weak);
  const lastIsFar = last?.loose === true || (last?.kind === 'noun' && last.weak);
  if (firstIsFar && !lastIsFar) return pair(1);
  if (lastIsFar && !firstIsFar) return pair(0);
  if (
    first?.kind === 'noun' &&
    first.bucket === 'people' &&
    last?.kind === 'noun' &&
    last.bucket !== 'people' &&
    links.length > 3
  )
    return pair(1);

  return pair(1).map((bound) => ({ ...bound, doubtful: true }));
}

/** 12 noun 5 noun 7: a total before or after its parts, if the sum says so. */
function bindAmongNumbers(
  numbers: readonly NumberElement[],
  nouns: readonly NounElement[],
  pair: (shift: number) => Bound[],
): Bound[] {
  const values = numbers.map(({ value }) => value);
  const sum = (parts: readonly number[]): number => parts.reduce((total, value) => total + value, 0);
  const [first, second] = numbers;
  if (nouns.length === 0 || (nouns[0]?.loose && second && !second.loose)) return pair(-1);
  if (second?.loose) return pair(0);
  const isTotalFirst = values[0] === sum(values.slice(1));
  const isTotalLast = values.at(-1) === sum(values.slice(0, -1));
  if (first && isTotalFirst !== isTotalLast) return pair(isTotalFirst ? -1 : 0);

  return pair(0).map((bound) => ({ ...bound, doubtful: true }));
}
