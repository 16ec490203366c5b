import type { Bucket, Role } from '../senses.js';

/**
 * Words as people type them, folded when read. `stem~name` stands for the stem with every ending of the paradigm
 * `name`; a blank joins the words of a phrase, and phrases are also understood written as one word.
 */
export type Words = readonly string[];

export interface NumberWords {
  /** 0 to 20, every word for each. */
  readonly small: readonly Words[];
  /** 20, 30 … 90. */
  readonly tens: Words;
  /** How 21 to 99 are put together, from `{ones}` and `{tens}`. */
  readonly compounds: Words;
  /** The ones inside a compound, 1 to 9, where they differ from `small`. */
  readonly ones?: readonly Words[];
  readonly hundred: Words;
  readonly twoHundred: Words;
  /** How 101 to 199 are put together, from `{hundred}` and `{rest}`. */
  readonly overHundred: Words;
  /** Words for one that stand for a count only before a noun or a unit. */
  readonly article: Words;
  /** Other words for a count: a dozen, both. */
  readonly others?: Readonly<Record<number, Words>>;
}

export interface LanguageWords {
  readonly key: string;
  /** Endings by name. */
  readonly paradigms: Readonly<Record<string, Words>>;
  readonly roles: Readonly<Partial<Record<Role, Words>>>;
  /** Type words, by the keys of the template's vocabulary. */
  readonly types: Readonly<Record<string, Words>>;
  /** Words that make a type likely but not certain: they order the buttons of the question. */
  readonly hints: Readonly<Record<string, Words>>;
  /** Fixed lengths, by minutes: half an hour. */
  readonly minutes: Readonly<Record<number, Words>>;
  readonly numbers: NumberWords;
  /** Monday first. */
  readonly weekdays: readonly Words[];
  readonly weekdaysShort: readonly Words[];
  /** January first. */
  readonly months: readonly Words[];
  /** Words that open the note when a colon follows. */
  readonly note: Words;
  /** Bare initials, understood for writers of this language only. */
  readonly initials: Readonly<Record<string, Bucket>>;
  /** What `5/8` is. */
  readonly slashDates: 'day_first' | 'either';
  /** `1,200` is twelve hundred. */
  readonly commaGroupsThousands: boolean;
  /** `17h` may be five in the afternoon. */
  readonly hourMarkIsClock: boolean;
  /** How words are glued together: `spel` + `kväll`. Absent where the language doesn't. */
  readonly compounding?: { readonly links: Words; readonly firsts: Words; readonly tails: Words };
  /** Which paradigm a type's own name takes, by its last letters; the first that fits. */
  readonly nameEndings?: readonly { readonly ending: string; readonly paradigm: string }[];
}
