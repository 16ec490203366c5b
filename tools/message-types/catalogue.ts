import { readdirSync, readFileSync } from 'node:fs';
import { parse, type Message, type Term } from '@fluent/syntax';
import { languages, type Language } from '../../src/core/calendar.js';
import { readPattern, type Needs } from './read-pattern.js';

export interface Problem {
  /** As in `sl/receipts.ftl`. */
  readonly file: string;
  readonly line: number;
  readonly key: string;
  readonly reason: string;
}

export interface Sentence {
  readonly key: string;
  readonly file: string;
  readonly line: number;
  readonly needs: Needs;
}

/** The sentences of one language, and what was wrong in reading them. */
export interface Sentences {
  readonly byKey: ReadonlyMap<string, Sentence>;
  readonly problems: readonly Problem[];
}

export type Catalogue = Readonly<Record<Language, Sentences>>;

/** `folder` holds one folder of .ftl files per language. */
export function readCatalogue(folder: string): Catalogue {
  return Object.fromEntries(
    languages.map((language) => [language, readSentences(folder, language)]),
  ) as unknown as Catalogue;
}

function readSentences(folder: string, language: Language): Sentences {
  const byKey = new Map<string, Sentence>();
  const problems: Problem[] = [];
  const files = readdirSync(`${folder}/${language}`).filter((name) => name.endsWith('.ftl'));

  for (const name of files) {
    const file = `${language}/${name}`;
    const source = readFileSync(`${folder}/${file}`, 'utf8');
    const lineAt = (offset = 0): number => source.slice(0, offset).split('\n').length;

    for (const entry of parse(source, {}).body) {
      const line = lineAt(entry.span?.start);

      switch (entry.type) {
        case 'Junk':
          problems.push({ file, line, ...junk(entry.content, entry.annotations[0]?.message) });
          break;
        case 'Message':
        case 'Term': {
          const key = keyOf(entry);
          const { needs, mistakes } = readPattern(entry.value, language);
          const problem = (reason: string): Problem => ({ file, line, key, reason });

          problems.push(...mistakes.map(problem));
          if (entry.attributes.length > 0) problems.push(problem('attributes are not used here'));
          if (byKey.has(key)) problems.push(problem(`is in ${byKey.get(key)?.file ?? ''} already`));
          byKey.set(key, { key, file, line, needs });
          break;
        }
        case 'Comment':
        case 'GroupComment':
        case 'ResourceComment':
          break;
      }
    }
  }

  return { byKey, problems };
}

function keyOf(entry: Message | Term): string {
  return entry.type === 'Term' ? `-${entry.id.name}` : entry.id.name;
}

function junk(content: string, message = 'cannot be read'): { key: string; reason: string } {
  return { key: content.split(/[\s=]/u)[0] ?? '', reason: `syntax: ${message}` };
}
