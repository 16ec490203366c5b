import type { Span } from '../phrases/span.js';
import { matchesOf } from './matches.js';

/** A Swedish personnummer with its dash, or a Slovene EMŠO: both begin with a birth date. */
const swedish = /(?<![\d-])(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])[-+]\d{4}(?![\d-])/gu;
const slovene = /(?<!\d)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:9\d\d|0\d\d)50\d{4}(?!\d)/gu;

export function identityNumbersIn(text: string): readonly Span[] {
  return [swedish, slovene].flatMap((pattern) =>
    matchesOf(pattern, text).map(({ start, end }) => ({ start, end })),
  );
}
