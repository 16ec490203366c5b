import { findingsOf, type Finding } from '../findings.js';
import type { Line } from '../line.js';
import { can, type Piece } from '../pieces.js';
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
  for (const piece of pieces.slice(firstOfRun(pieces, starts, first))) {
    const isJoining = can(piece, 'neutral') && !can(piece, 'evening');
    if (!starts.has(piece.start) && !isJoining) break;
    words.push({ start: piece.start, end: piece.end });
  }
  const whole = spanning(words.slice(0, words.findLastIndex(({ start }) => starts.has(start)) + 1)) ?? first;

  return { start: whole.start, end: whole.end, text: text.slice(whole.start, whole.end) };
}

/** `rock climbing`: the unknown words right before belong to it. */
function firstOfRun(pieces: readonly Piece[], starts: ReadonlySet<number>, { start }: Span): number {
  let at = pieces.findIndex((piece) => piece.start === start);
  while (starts.has(pieces[at - 1]?.start ?? -1)) at -= 1;

  return at;
}
