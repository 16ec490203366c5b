import type { NumberWords } from './languages/language-words.js';

/** Every number word from 0 to 200 with its value, its endings still to be added. */
export function spellNumbers(numbers: NumberWords): (readonly [value: number, word: string])[] {
  const upTo99 = [...spellSmall(numbers), ...spellTens(numbers)];

  return [
    ...upTo99,
    ...numbers.hundred.map((word) => [100, word] as const),
    ...upTo99.filter(([value]) => value > 0).flatMap(([value, word]) => overHundred(numbers, value, word)),
    ...numbers.twoHundred.map((word) => [200, word] as const),
  ];
}

function spellSmall({ small }: NumberWords): (readonly [number, string])[] {
  return small.flatMap((words, value) => words.map((word) => [value, word] as const));
}

function spellTens(numbers: NumberWords): (readonly [number, string])[] {
  const ones = numbers.ones ?? numbers.small.slice(1, 10);

  return numbers.tens.flatMap((tens, index) => {
    const value = (index + 2) * 10;
    const compounds = ones.flatMap((words, one) =>
      words.flatMap((word) =>
        numbers.compounds.map(
          (pattern) => [value + one + 1, pattern.replace('{ones}', word).replace('{tens}', tens)] as const,
        ),
      ),
    );

    return [[value, tens] as const, ...compounds];
  });
}

function overHundred(numbers: NumberWords, rest: number, word: string): (readonly [number, string])[] {
  return numbers.hundred.flatMap((hundred) =>
    numbers.overHundred.map(
      (pattern) => [100 + rest, pattern.replace('{hundred}', hundred).replace('{rest}', word)] as const,
    ),
  );
}
