import type { Finding } from '../findings.js';
import { pieceAt, spanOf, type Line, type Match } from '../line.js';
import { can, canBeAnyOf, isMark, isUnknownWord, type Piece } from '../pieces.js';
import { buckets } from '../senses.js';
import type { Span } from '../span.js';

/** Words that say what it was, where, for whom, or that it wasn't. */
export function words(line: Line, at: number): Match | null {
  const piece = pieceAt(line, at);
  if (piece === undefined) return null;
  const where = spanOf(line, at, at + 1);
  const findings = [
    ...typeOf(line, at, piece, where),
    ...placeOf(piece, where),
    ...unknownOf(line, at, piece, where),
  ];

  return findings.length > 0 ? { next: at + 1, findings } : null;
}

function typeOf(line: Line, at: number, piece: Piece, where: Span): Finding[] {
  // "3 other kids"
  if (can(piece, 'adjective') && canBeAnyOf(pieceAt(line, at + 1), buckets)) return [];

  return piece.senses.flatMap((sense): Finding[] =>
    sense.kind === 'type' ? [{ kind: 'type', key: sense.key, ...where }] : [],
  );
}

function placeOf(piece: Piece, where: Span): Finding[] {
  const found: Finding[] = [];
  if (can(piece, 'open')) found.push({ kind: 'form', form: 'open', ...where });
  if (can(piece, 'group')) found.push({ kind: 'form', form: 'group', ...where });
  if (can(piece, 'in_house')) found.push({ kind: 'setting', setting: 'in_house', ...where });
  if (can(piece, 'outreach')) found.push({ kind: 'setting', setting: 'outreach', ...where });
  if (can(piece, 'digital')) found.push({ kind: 'setting', setting: 'digital', ...where });
  if (can(piece, 'closed')) found.push({ kind: 'day_mark', mark: 'closed', ...where });
  if (can(piece, 'cancelled')) found.push({ kind: 'day_mark', mark: 'cancelled', ...where });
  if (can(piece, 'evening') && !can(piece, 'morning')) found.push({ kind: 'evening', ...where });

  return found;
}

function unknownOf(line: Line, at: number, piece: Piece, where: Span): Finding[] {
  const isSuffix = piece.glued && line.pieces[at - 1]?.kind === 'digits';
  if (!isUnknownWord(piece) || isSuffix || isAddress(line, at)) return [];
  const hint = piece.senses.find(({ kind }) => kind === 'hint');

  return [
    {
      kind: 'unknown_word',
      hint: hint?.kind === 'hint' ? hint.key : null,
      follows: can(line.pieces[at - 1], 'open'),
      ...where,
    },
  ];
}

/** Mentions, addresses and commands are no type words. */
function isAddress({ pieces }: Line, at: number): boolean {
  const [before, after] = [pieces[at - 1], pieces[at + 1]];

  return (
    (isMark(before, '@', '/', '#') && (pieces[at]?.glued ?? false)) ||
    (isMark(after, '@') && (after?.glued ?? false))
  );
}
