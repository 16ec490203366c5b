import { pieceAt, type Line } from '../line.js';
import { can, isMark } from '../pieces.js';
import type { DayRead } from './day-read.js';
import { isGlued } from './quantity.js';

/** `2026-09-04`, also with points or slashes. */
export function readIsoDay(line: Line, at: number): DayRead | null {
  const year = pieceAt(line, at);
  const [first, second] = [pieceAt(line, at + 1), pieceAt(line, at + 3)];
  if (year?.kind !== 'digits' || year.text.length !== 4) return null;
  if (!isMark(first, '-', '.', '/') || second?.text !== first?.text || !first?.glued) return null;
  const month = numberAt(line, at + 2);
  const day = numberAt(line, at + 4);
  if (month === null || day === null || month > 99 || day > 99) return null;

  return { day: { kind: 'day', year: Number(year.text), month, day }, next: at + 5 };
}

/** `4. 9. 2026`, `4.9.`, and `dne 4.9`. */
export function readDottedDay(line: Line, at: number, place?: 'after_dash'): DayRead | null {
  const day = numberAt(line, at);
  const month = numberAt(line, at + 2);
  if (day === null || month === null || day > 31 || month > 12 || day < 1 || month < 1) return null;
  if (!isMark(pieceAt(line, at + 1), '.') || !isGlued(line, at + 1)) return null;
  if (place !== 'after_dash' && isMark(pieceAt(line, at - 1), '-') && isGlued(line, at)) return null;

  const year = yearAt(line, at + 4) ?? yearAt(line, at + 3);
  const closed = isMark(pieceAt(line, at + 3), '.') && isGlued(line, at + 3);
  if (closed) {
    const full = yearAt(line, at + 4);

    return can(pieceAt(line, at + 4), 'hour')
      ? null
      : { day: { kind: 'day', year: full, month, day }, next: at + (full === null ? 4 : 5) };
  }
  const said = can(line.pieces[at - 1], 'on_date');

  return said ? { day: { kind: 'day', year, month, day }, next: at + (year === null ? 3 : 4) } : null;
}

/** `4/9`, `4/9/2026`, `4/9-26`: day first, but in English either way. */
export function readSlashDay(line: Line, at: number): DayRead | null {
  const one = numberAt(line, at);
  const other = numberAt(line, at + 2);
  if (one === null || other === null || !isMark(pieceAt(line, at + 1), '/')) return null;
  if (!isGlued(line, at + 1) || !isGlued(line, at + 2) || one < 1 || other < 1 || one > 31 || other > 31)
    return null;
  if (can(pieceAt(line, at + 3), 'hour') || isPairOfParts(line, at)) return null;

  const separated = isMark(pieceAt(line, at + 3), '/', '-') && isGlued(line, at + 3) && isGlued(line, at + 4);
  const year = separated ? yearAt(line, at + 4) : null;
  const next = year === null ? at + 3 : at + 5;
  if (line.language.slashDates === 'day_first')
    return { day: { kind: 'day', year, month: other, day: one }, next };

  return { day: { kind: 'either', year, one, other }, next };
}

/** `girls/boys 5/8` */
function isPairOfParts({ pieces }: Line, at: number): boolean {
  const before = isMark(pieces[at - 1], ':') ? at - 2 : at - 1;
  const genders = ['girls', 'boys'] as const;
  const isGender = (place: number): boolean => genders.some((gender) => can(pieces[place], gender));

  return isGender(before) && isMark(pieces[before - 1], '/') && isGender(before - 2);
}

export function yearAt(line: Line, at: number): number | null {
  const piece = pieceAt(line, at);
  if (piece?.kind !== 'digits') return null;
  if (/^(?:19|20)\d\d$/u.test(piece.text)) return Number(piece.text);

  return /^\d\d$/u.test(piece.text) && piece.glued && !can(pieceAt(line, at + 1), 'people')
    ? 2000 + Number(piece.text)
    : null;
}

function numberAt(line: Line, at: number): number | null {
  const piece = pieceAt(line, at);

  return piece?.kind === 'digits' && piece.text.length <= 2 ? Number(piece.text) : null;
}
