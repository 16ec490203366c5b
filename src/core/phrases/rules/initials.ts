import { languageWords } from '../languages/index.js';
import { pieceAt, type Line } from '../line.js';
import { isMark } from '../pieces.js';
import type { Bucket } from '../senses.js';
import { isGlued, readWhole } from './quantity.js';

/** Letters that stand for somebody in one language or another; `m`, `w` and `x` in none of ours alone. */
const known = new Set([
  ...languageWords.flatMap(({ initials }) => Object.keys(initials)),
  'f',
  'm',
  'w',
  'x',
]);

/** A bare initial beside a number. It means something only in the writer's own language. */
export function initialBucket(
  line: Line,
  at: number,
): { readonly bucket: Bucket; readonly own: boolean; readonly next: number } | null {
  const piece = pieceAt(line, at);
  if (
    piece?.kind !== 'word' ||
    piece.text.length !== 1 ||
    !known.has(piece.text) ||
    !isBesideNumber(line, at)
  )
    return null;
  const bucket = line.language.initials[piece.text];
  const next =
    isMark(pieceAt(line, at + 1), '.') && isGlued(line, at + 1) && !isGlued(line, at + 2) ? at + 2 : at + 1;

  return { bucket: bucket ?? 'people', own: bucket !== undefined, next };
}

function isBesideNumber(line: Line, at: number): boolean {
  if (line.pieces[at - 1]?.kind === 'digits') return true;
  const place = isMark(pieceAt(line, at + 1), ':', '=') ? at + 2 : at + 1;

  // `x 7` is seven times something, `w 7` is with seven.
  return (
    !['x', 'w'].includes(pieceAt(line, at)?.text ?? '') &&
    pieceAt(line, place)?.kind === 'digits' &&
    readWhole(line, place) !== null
  );
}
