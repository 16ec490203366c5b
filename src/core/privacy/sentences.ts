import type { Span } from '../phrases/span.js';

/** The end of a sentence: after a whole word, before a capital or a new line; an initial's full stop is none. */
const between = /(?<=[\p{L}\d)”“»"]{2}[.!?…]+)[  ]+(?=[\p{Lu}\d„“»"(])|\n+/gu;

export function sentencesOf(text: string): readonly Span[] {
  const breaks = [...text.matchAll(between)];
  const starts = [0, ...breaks.map(({ 0: gap, index }) => index + gap.length)];
  const ends = [...breaks.map(({ index }) => index), text.length];

  return starts.map((start, index) => ({ start, end: ends[index] ?? text.length }));
}
