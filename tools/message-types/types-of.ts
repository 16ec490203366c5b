import { languages } from '../../src/core/calendar.js';
import type { Catalogue, Sentences } from './catalogue.js';
import { mergeKinds, type Kind } from './read-pattern.js';

/** A type that maps every key to the variables its sentence needs in any language. */
export function typesOf(catalogue: Catalogue): string {
  const keys = [...catalogue.en.byKey.keys()].filter((key) => !key.startsWith('-')).sort();
  const members = keys.map((key) => `  readonly '${key}': ${variablesType(key, catalogue)};`);

  return [
    '// Made from the .ftl files by tools/message-types.ts; not kept in git.',
    'export interface Messages {',
    ...members,
    '}',
    '',
  ].join('\n');
}

function variablesType(key: string, catalogue: Catalogue): string {
  const kinds = new Map<string, Kind>();

  for (const language of languages) {
    for (const [name, kind] of variablesOf(key, catalogue[language])) {
      kinds.set(name, mergeKinds(kinds.get(name), kind) ?? 'either');
    }
  }
  if (kinds.size === 0) return 'Readonly<Record<never, never>>';

  const members = [...kinds].sort().map(([name, kind]) => `readonly ${name}: ${kindType(kind)}`);

  return `{ ${members.join('; ')} }`;
}

/** Those of the sentences said within it too. */
function variablesOf(key: string, sentences: Sentences, within: readonly string[] = []): [string, Kind][] {
  const needs = sentences.byKey.get(key)?.needs;
  if (!needs || within.includes(key)) return [];

  const references = [...needs.references].filter((reference) => !reference.startsWith('-'));

  return [
    ...needs.variables,
    ...references.flatMap((reference) => variablesOf(reference, sentences, [...within, key])),
  ];
}

function kindType(kind: Kind): string {
  if (kind === 'number') return 'number';
  if (kind === 'either') return 'string | number';

  return [...kind]
    .sort()
    .map((word) => `'${word}'`)
    .join(' | ');
}
