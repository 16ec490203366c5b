import type { Span } from '../phrases/span.js';
import { fullNamesIn } from './full-names.js';
import { listed } from './listed-words.js';
import { sentencesOf } from './sentences.js';
import { warningWords } from './words/warning-words.js';

const warns = listed(warningWords);

/** Full names that share a sentence with a word of health, harm or the police. */
export function namesBesideWarningsIn(text: string): readonly Span[] {
  return sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    if (!warns(sentence)) return [];

    return fullNamesIn(sentence).map((name) => ({ start: start + name.start, end: start + name.end }));
  });
}
