import { readdirSync, readFileSync } from 'node:fs';
import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from '@fluent/bundle';
import { languages, type Language } from '../core/calendar.js';
import type { Line } from '../core/message.js';
import { createFormat, type Format } from './format.js';
import type { Messages } from './generated/messages.js';
import { locales } from './locales.js';
import { joinLines, linesOf, markSentence, plainText, shieldVariable } from './marks.js';

export type MessageKey = keyof Messages;

/** What a sentence needs to be said; for a computed key, what any of its sentences needs. */
export type VariablesOf<Key extends MessageKey> = (
  Key extends MessageKey ? (variables: Messages[Key]) => void : never
) extends (variables: infer Variables) => void
  ? Variables
  : never;

type Variables = Readonly<Record<string, string | number>>;

type Rest<Key extends MessageKey> = keyof VariablesOf<Key> extends never ? [] : [variables: VariablesOf<Key>];

/** Everything that is said in one language. Words of people go in as variables, and stay as they were typed. */
export interface Words {
  readonly language: Language;
  readonly format: Format;
  /** The same in another language. */
  readonly of: WordsFor;
  /** For where nothing can be marked, like a button. */
  text<Key extends MessageKey>(key: Key, ...rest: Rest<Key>): string;
  line<Key extends MessageKey>(key: Key, ...rest: Rest<Key>): Line;
  /** One line for each line of the sentence. */
  lines<Key extends MessageKey>(key: Key, ...rest: Rest<Key>): readonly Line[];
}

export type WordsFor = (language: Language) => Words;

/** Reads the sentences of all languages. */
export function createWords(): WordsFor {
  const words: Readonly<Record<Language, Words>> = Object.fromEntries(
    languages.map((language) => [language, wordsIn(language, (other) => words[other])]),
  ) as Readonly<Record<Language, Words>>;

  return (language) => words[language];
}

function wordsIn(language: Language, of: WordsFor): Words {
  const bundle = bundleOf(language);
  const say = (key: MessageKey, variables: unknown = {}): string =>
    format(bundle, key, variables as Variables);

  return {
    language,
    format: createFormat(language),
    of,
    text: (key, ...rest) => plainText(joinLines(linesOf(say(key, ...rest)))),
    line: (key, ...rest) => joinLines(linesOf(say(key, ...rest))),
    lines: (key, ...rest) => linesOf(say(key, ...rest)),
  };
}

function bundleOf(language: Language): FluentBundle {
  const bundle = new FluentBundle(locales[language], { useIsolating: false, transform: markSentence });
  const folder = new URL(`./${language}/`, import.meta.url);

  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ftl'))) {
    bundle.addResource(new FluentResource(readFileSync(new URL(file, folder), 'utf8')));
  }

  return bundle;
}

function format(bundle: FluentBundle, key: MessageKey, variables: Variables): string {
  const sentence = bundle.getMessage(key)?.value;
  if (!sentence) throw new Error(`There is no sentence "${key}" in ${bundle.locales.join()}.`);

  const errors: Error[] = [];
  const said = bundle.formatPattern(sentence, fluentVariables(variables), errors);
  if (errors.length > 0) throw new Error(`The sentence "${key}" cannot be said.`, { cause: errors[0] });

  return said;
}

function fluentVariables(variables: Variables): Record<string, FluentVariable> {
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, fluentVariable(value)]));
}

function fluentVariable(value: string | number): FluentVariable {
  if (typeof value === 'string') return shieldVariable(value);

  // Slovene would otherwise group from five digits on; our figures are read beside each other.
  return new FluentNumber(value, { useGrouping: 'always' });
}
