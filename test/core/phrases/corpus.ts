import { readdirSync, readFileSync } from 'node:fs';
import { toParseAnswer, type ParseAnswer } from '../../../src/core/phrases/reading-answer.js';
import type { ReadingSetting } from '../../../src/core/phrases/reading.js';
import { understandLine } from '../../../src/core/phrases/understand-line.js';
import { templateVocabulary } from '../../../src/core/vocabulary/template.js';

/** A line as people type it, and what must be understood. Keys that `expect` leaves out are not compared. */
export interface CorpusLine {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly now: string;
  readonly zone: string;
  readonly expect: Readonly<Partial<Record<keyof ParseAnswer, unknown>>>;
  /** Tags, then the reason. */
  readonly why: string;
}

const ageBands = ['0-9', '10-12', '13-15', '16-18', '19-24', '25-29'];
const corpusFolder = new URL('corpus/', import.meta.url);
export const corpusFiles = readdirSync(corpusFolder)
  .toSorted()
  .map((name) => new URL(name, corpusFolder));

export function readCorpus(file: URL | string): CorpusLine[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as CorpusLine);
}

export function answerTo({ text, language, now, zone }: CorpusLine): ParseAnswer {
  return toParseAnswer(understandLine(text, settingOf({ language, now, zone })));
}

export function settingOf({
  language,
  now,
  zone,
}: Pick<CorpusLine, 'language' | 'now' | 'zone'>): ReadingSetting {
  return { language, now: new Date(now), zone, vocabulary: templateVocabulary, ageBands };
}

/** Whether a field was answered as expected; `ask` is compared as a set. */
export function isAsExpected(key: string, expected: unknown, answered: unknown): boolean {
  const plain = (value: unknown): string =>
    JSON.stringify(key === 'ask' && Array.isArray(value) ? value.toSorted() : value);

  return plain(expected) === plain(answered);
}
