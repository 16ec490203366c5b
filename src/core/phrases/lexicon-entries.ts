import { plainWord, wordsOf, type Word } from './inflect.js';
import type { LanguageWords, Words } from './languages/language-words.js';
import { spellNumbers } from './number-words.js';
import { roles, type Sense } from './senses.js';

/** A phrase and what it means. */
export interface Entry {
  readonly words: readonly Word[];
  readonly sense: Sense;
}

/** Everything that a language's folder says. */
export function entriesOf(language: LanguageWords): Entry[] {
  return [
    ...roleEntries(language),
    ...typeEntries(language),
    ...numberEntries(language),
    ...dayEntries(language),
  ];
}

/** A phrase is understood with its words apart and, where they don't bend, written as one. */
function entriesFor(phrase: string, language: LanguageWords, sense: Sense): Entry[] {
  const words = wordsOf(phrase, language);
  const bends = words.some(({ forms }) => forms.length > 1);
  if (words.length < 2 || bends) return [{ words, sense }];

  return [
    { words, sense },
    { words: [plainWord(words.map(({ name }) => name).join(''))], sense },
  ];
}

function roleEntries(language: LanguageWords): Entry[] {
  const byMinutes = Object.entries(language.minutes);

  return [
    ...roles.flatMap((role) => entriesForAll(language.roles[role] ?? [], language, { kind: 'role', role })),
    ...byMinutes.flatMap(([value, phrases]) =>
      entriesForAll(phrases, language, { kind: 'minutes', value: Number(value) }),
    ),
  ];
}

function typeEntries(language: LanguageWords): Entry[] {
  return (['type', 'hint'] as const).flatMap((kind) =>
    Object.entries(kind === 'type' ? language.types : language.hints).flatMap(([key, phrases]) =>
      entriesForAll(phrases, language, { kind, key }),
    ),
  );
}

function numberEntries(language: LanguageWords): Entry[] {
  const { key, numbers } = language;
  const others = Object.entries(numbers.others ?? {}).flatMap(([value, words]) =>
    words.map((word) => [Number(value), word] as const),
  );

  return [...spellNumbers(numbers), ...others].flatMap(([value, word]) =>
    entriesFor(word, language, { kind: 'number', value, language: key }),
  );
}

function dayEntries(language: LanguageWords): Entry[] {
  const { weekdays, weekdaysShort, months } = language;
  const named = (groups: readonly Words[], sense: (place: number) => Sense): Entry[] =>
    groups.flatMap((words, index) => entriesForAll(words, language, sense(index + 1)));

  return [
    ...named(weekdays, (weekday) => ({ kind: 'weekday', weekday, short: false })),
    ...named(weekdaysShort, (weekday) => ({ kind: 'weekday', weekday, short: true })),
    ...named(months, (month) => ({ kind: 'month', month })),
  ];
}

function entriesForAll(phrases: Words, language: LanguageWords, sense: Sense): Entry[] {
  return phrases.flatMap((phrase) => entriesFor(phrase, language, sense));
}
