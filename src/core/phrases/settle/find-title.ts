import { findingsOf, type Finding } from '../findings.js';
import type { Line } from '../line.js';
import { can } from '../pieces.js';
import { spanning, type Span } from '../span.js';

/** The first words that nobody knows, as typed: the title of what they name. */
export function findTitle(
  findings: readonly Finding[],
  { pieces, text }: Line,
): (Span & { readonly text: string }) | null {
  const unknown = findingsOf(findings, 'unknown_word');
  const starts = new Set(unknown.map(({ start }) => start));
  const [first] = [...unknown.filter(({ hint }) => hint !== null), ...unknown];
  if (first === undefined) return null;

  const words: Span[] = [];
  for (const piece of pieces.filter(({ start }) => start >= first.start)) {
    const isJoining = can(piece, 'neutral') && !can(piece, 'evening');
    if (!starts.has(piece.start) && !isJoining) break;
    words.push({ start: piece.start, end: piece.end });
  }
  const whole = spanning(words.slice(0, words.findLastIndex(({ start }) => starts.has(start)) + 1)) ?? first;

  return { start: whole.start, end: whole.end, text: text.slice(whole.start, whole.end) };
}
