import { fold } from './fold.js';
import { allForms, formsOf } from './inflect.js';
import type { LanguageWords } from './languages/language-words.js';
import { spellNumbers } from './number-words.js';
import { roles, type Sense } from './senses.js';

/** One way of writing something, its words folded, and what it then means. */
export interface Entry {
  readonly words: readonly string[];
  readonly sense: Sense;
}

/** Everything that a language's folder says, written out in every form. */
export function entriesOf(language: LanguageWords): Entry[] {
  return [
    ...roleEntries(language),
    ...typeEntries(language),
    ...numberEntries(language),
    ...dayEntries(language),
  ];
}

/** A phrase is understood with its words apart and written as one. */
export function entriesFor(form: string, sense: Sense): Entry[] {
  const words = fold(form).replace(/-/g, ' ').split(/\s+/u).filter(Boolean);
  if (words.length < 2) return [{ words, sense }];

  return [
    { words, sense },
    { words: [words.join('')], sense },
  ];
}

function roleEntries({ roles: words, minutes, paradigms }: LanguageWords): Entry[] {
  return [
    ...roles.flatMap((role) =>
      allForms(words[role] ?? [], paradigms).flatMap((form) => entriesFor(form, { kind: 'role', role })),
    ),
    ...Object.entries(minutes).flatMap(([value, phrases]) =>
      allForms(phrases, paradigms).flatMap((form) =>
        entriesFor(form, { kind: 'minutes', value: Number(value) }),
      ),
    ),
  ];
}

function typeEntries(language: LanguageWords): Entry[] {
  const { types, hints, paradigms } = language;

  return [
    ...Object.entries(types).flatMap(([key, phrases]) =>
      allForms(phrases, paradigms)
        .flatMap((form) => [form, ...compoundsOf(form, language)])
        .flatMap((form) => entriesFor(form, { kind: 'type', key })),
    ),
    ...Object.entries(hints).flatMap(([key, phrases]) =>
      allForms(phrases, paradigms).flatMap((form) => entriesFor(form, { kind: 'hint', key })),
    ),
  ];
}

function compoundsOf(form: string, { compounding, paradigms }: LanguageWords): string[] {
  if (compounding === undefined || form.includes(' ') || form.length < 3) return [];

  return compounding.links.flatMap((link) =>
    allForms(compounding.tails, paradigms).map((tail) => form + link + tail),
  );
}

function numberEntries({ key, numbers, paradigms }: LanguageWords): Entry[] {
  const ending = numbers.paradigm === undefined ? '' : `~${numbers.paradigm}`;
  const others = Object.entries(numbers.others ?? {}).flatMap(([value, words]) =>
    words.map((word) => [Number(value), word] as const),
  );

  return [
    ...spellNumbers(numbers).flatMap(([value, word]) =>
      formsOf(word.includes('~') ? word : word + ending, paradigms).map((form) => [value, form] as const),
    ),
    ...others,
  ].flatMap(([value, form]) => entriesFor(form, { kind: 'number', value, language: key }));
}

function dayEntries({ weekdays, weekdaysShort, months, paradigms }: LanguageWords): Entry[] {
  const named = (groups: readonly (readonly string[])[], sense: (index: number) => Sense): Entry[] =>
    groups.flatMap((words, index) =>
      allForms(words, paradigms).flatMap((form) => entriesFor(form, sense(index + 1))),
    );

  return [
    ...named(weekdays, (weekday) => ({ kind: 'weekday', weekday, short: false })),
    ...named(weekdaysShort, (weekday) => ({ kind: 'weekday', weekday, short: true })),
    ...named(months, (month) => ({ kind: 'month', month })),
  ];
}
