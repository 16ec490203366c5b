import { pieceAt, type Line } from '../line.js';
import { can, isMark, type Piece } from '../pieces.js';
import type { DayRead } from './day-read.js';
import { yearAt } from './date-digits.js';
import { isGlued } from './quantity.js';

/** `4 Sept`, `4. septembra 2026`, `den 4 september`, `4th of September`, `September 4`. */
export function readMonthDay(line: Line, at: number): DayRead | null {
  return dayThenMonth(line, at) ?? monthThenDay(line, at) ?? dayOfMonth(line, at);
}

function dayThenMonth(line: Line, at: number): DayRead | null {
  const day = readDayNumber(line, at);
  if (day === null) return null;
  const of = pieceAt(line, day.next)?.text === 'of' ? day.next + 1 : day.next;
  const month = monthOf(pieceAt(line, of));

  return month === null ? null : withYear(line, skipPoint(line, of + 1), month, day.day);
}

function monthThenDay(line: Line, at: number): DayRead | null {
  const month = monthOf(pieceAt(line, at));
  if (month === null) return null;
  const the = pieceAt(line, at + 1)?.text === 'the' ? at + 2 : skipPoint(line, at + 1);
  const day = readDayNumber(line, the);
  if (day === null) return null;
  const ends = isMark(pieceAt(line, day.next - 1), '.') || isEnd(pieceAt(line, day.next));
  if (!ends && !can(pieceAt(line, day.next), 'neutral')) return null;

  return withYear(
    line,
    isMark(pieceAt(line, day.next), ',') && yearAt(line, day.next + 1) !== null ? day.next + 1 : day.next,
    month,
    day.day,
  );
}

/** "on the 4th": the day of some month. */
function dayOfMonth(line: Line, at: number): DayRead | null {
  const day = readDayNumber(line, at);
  if (day === null || !day.ordinal || !can(line.pieces[at - 1], 'on_date')) return null;

  return { day: { kind: 'day_of_month', day: day.day }, next: day.next };
}

function readDayNumber(line: Line, at: number): { day: number; next: number; ordinal: boolean } | null {
  const piece = pieceAt(line, at);
  if (piece?.kind !== 'digits' || piece.text.length > 2) return null;
  const suffix = pieceAt(line, at + 1);
  const hasSuffix = suffix?.glued === true && ['st', 'nd', 'rd', 'th'].includes(suffix.text);
  const swedish = isMark(suffix, ':') && ['e', 'a'].includes(pieceAt(line, at + 2)?.text ?? '');
  const ordinal = hasSuffix || swedish;
  const next = swedish ? at + 3 : ordinal ? at + 2 : skipPoint(line, at + 1);

  return { day: Number(piece.text), next, ordinal };
}

function withYear(line: Line, at: number, month: number, day: number): DayRead {
  const year = yearAt(line, at);

  return { day: { kind: 'day', year, month, day }, next: year === null ? at : at + 1 };
}

function monthOf(piece: Piece | undefined): number | null {
  const sense = piece?.senses.find(({ kind }) => kind === 'month');

  return sense?.kind === 'month' ? sense.month : null;
}

function skipPoint(line: Line, at: number): number {
  return isMark(pieceAt(line, at), '.') && isGlued(line, at) ? at + 1 : at;
}

function isEnd(piece: Piece | undefined): boolean {
  return piece === undefined || piece.kind !== 'word' || piece.senses.every(({ kind }) => kind !== 'role');
}
