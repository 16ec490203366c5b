import type {
  Expression,
  InlineExpression,
  Pattern,
  Placeable,
  SelectExpression,
  Variant,
} from '@fluent/syntax';
import type { Language } from '../../src/core/calendar.js';

/** A number, one of some words, or whatever is written. */
export type Kind = 'number' | 'either' | ReadonlySet<string>;

export interface Needs {
  readonly variables: ReadonlyMap<string, Kind>;
  /** Keys of other sentences and terms said within this one. */
  readonly references: ReadonlySet<string>;
}

interface Reading {
  readonly language: Language;
  readonly variables: Map<string, Kind>;
  readonly references: Set<string>;
  readonly mistakes: string[];
}

const pluralCategories = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

export function readPattern(
  pattern: Pattern | null,
  language: Language,
): { needs: Needs; mistakes: readonly string[] } {
  const reading: Reading = { language, variables: new Map(), references: new Set(), mistakes: [] };

  if (pattern) readElements(pattern, reading, false);
  else reading.mistakes.push('says nothing');

  return { needs: reading, mistakes: reading.mistakes };
}

function readElements(pattern: Pattern, reading: Reading, withinMark: boolean): void {
  let open: string | null = null;

  for (const element of pattern.elements) {
    if (element.type === 'Placeable') {
      readExpression(element.expression, reading, withinMark || open !== null);
      continue;
    }
    for (const [mark] of element.value.matchAll(/\*\*|\*|`/gu)) {
      if (withinMark || (open !== null && open !== mark))
        reading.mistakes.push(`${mark} within another mark`);
      open = open === mark ? null : mark;
    }
  }
  if (open !== null) reading.mistakes.push(`${open} is not closed where it was opened`);
}

function readExpression(expression: Expression | Placeable, reading: Reading, withinMark: boolean): void {
  switch (expression.type) {
    case 'SelectExpression':
      readSelector(expression, reading);
      for (const variant of expression.variants) readElements(variant.value, reading, withinMark);
      break;
    case 'VariableReference':
      need(expression.id.name, 'either', reading);
      break;
    case 'FunctionReference':
      for (const argument of expression.arguments.positional) readNumber(argument, reading);
      break;
    case 'MessageReference':
      reading.references.add(expression.id.name);
      break;
    case 'TermReference':
      reading.references.add(`-${expression.id.name}`);
      for (const { value } of expression.arguments?.named ?? []) readExpression(value, reading, withinMark);
      break;
    case 'Placeable':
      readExpression(expression.expression, reading, withinMark);
      break;
    case 'StringLiteral':
    case 'NumberLiteral':
      break;
  }
}

function readSelector({ selector, variants }: SelectExpression, reading: Reading): void {
  const words = variants.map(wordOf).filter((word) => word !== null);
  const isPlural = words.every((word) => pluralCategories.has(word));

  if (isPlural) {
    reading.mistakes.push(...pluralMistakes(words, reading.language));
    readNumber(selector, reading);
  } else if (selector.type === 'VariableReference') {
    need(selector.id.name, new Set(words), reading);
  }
}

function pluralMistakes(words: readonly string[], language: Language): string[] {
  const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories as string[];
  const missing = needed.filter((category) => !words.includes(category));
  const never = words.filter((word) => !needed.includes(word));

  return [
    ...missing.map((category) => `the plural form [${category}] is missing`),
    ...never.map((word) => `the plural form [${word}] does not exist in ${language}`),
  ];
}

function readNumber(expression: InlineExpression | Placeable, reading: Reading): void {
  if (expression.type === 'VariableReference') need(expression.id.name, 'number', reading);
  else readExpression(expression, reading, false);
}

/** The word of `[one]`; null for a number like `[0]`. */
function wordOf({ key }: Variant): string | null {
  return key.type === 'Identifier' ? key.name : null;
}

function need(name: string, kind: Kind, { variables, mistakes }: Reading): void {
  const merged = mergeKinds(variables.get(name), kind);

  if (merged === undefined) mistakes.push(`$${name} is taken for a number and for a word`);
  else variables.set(name, merged);
}

/** `undefined` when nothing can be both. */
export function mergeKinds(one: Kind | undefined, other: Kind): Kind | undefined {
  if (one === undefined || one === 'either' || one === other) return other;
  if (other === 'either') return one;
  if (one === 'number' || other === 'number') return undefined;

  return new Set([...one, ...other]);
}
