import type { DayWords } from '../findings.js';
import { pieceAt, type Line } from '../line.js';
import { can, isMark, type Piece } from '../pieces.js';
import type { DayRead } from './day-read.js';
import { readWhole } from './quantity.js';

/** Yesterday, on Friday, last Tuesday, two days ago, pred dvema dnevoma. */
export function readRelativeDay(line: Line, at: number): DayRead | null {
  return readAgo(line, at) ?? readWeekdays(line, at) ?? readWeekday(line, at) ?? readNamedDay(line, at);
}

const named = [
  ['before_yesterday', { kind: 'before_yesterday' }],
  ['yesterday', { kind: 'yesterday' }],
  ['today', { kind: 'today' }],
  ['ahead', { kind: 'ahead' }],
  ['unclear_day', { kind: 'unclear' }],
  ['last_week', { kind: 'unclear' }],
] as const satisfies readonly (readonly [string, DayWords])[];

function readNamedDay(line: Line, at: number): DayRead | null {
  const piece = pieceAt(line, at);
  const found = named.find(([role]) => can(piece, role));
  if (found === undefined) return null;
  const [role, day] = found;
  const weekday = role === 'last_week' ? (weekdayAt(line, at + 1) ?? weekdayAt(line, at + 2)) : null;
  if (weekday === null) return { day, next: at + 1 };

  return { day: { kind: 'weekday', weekday: weekday.weekday, which: 'last_week' }, next: weekday.next };
}

function readAgo(line: Line, at: number): DayRead | null {
  const before = can(pieceAt(line, at), 'ago_before');
  const from = before ? at + 1 : at;
  const count = readWhole(line, from);
  const unit = count?.next ?? from;
  const length = unitDays(pieceAt(line, unit));
  if (length === null || (count === null && !before)) return null;
  const after = can(pieceAt(line, unit + 1), 'ago')
    ? 1
    : can(pieceAt(line, unit + 2), 'ago') && unitDays(pieceAt(line, unit + 1)) === 1
      ? 2
      : 0;
  if (!before && after === 0) return null;
  // Slovene says "pred tednom dni".
  const days = before && after === 0 && length > 1 && unitDays(pieceAt(line, unit + 1)) === 1 ? 1 : after;

  return { day: { kind: 'ago', days: (count?.value ?? 1) * length }, next: unit + 1 + days };
}

/** `Fri-Sun`: several days are no day. */
function readWeekdays(line: Line, at: number): DayRead | null {
  const first = weekdayAt(line, at);
  if (first === null) return null;
  const joint = pieceAt(line, first.next);
  const last = weekdayAt(line, isMark(joint, '-') ? first.next + 1 : first.next);
  // The hyphen of `Fri-Sun` is inside a word to the tokens, which leaves the days glued.
  if (!isMark(joint, '-') && !joint?.glued) return null;

  return last && { day: { kind: 'unclear' }, next: last.next };
}

function readWeekday(line: Line, at: number): DayRead | null {
  const first = pieceAt(line, at);
  const asked = whichOf(first);
  const found = weekdayAt(line, asked === null ? at : at + 1);
  if (found === null) return null;
  const saidAhead = asked === null && can(line.pieces[at - 1], 'coming');
  const week = can(pieceAt(line, found.next), 'last_week');
  const which = week ? 'last_week' : saidAhead ? 'coming' : (asked ?? 'latest');
  if (found.short && asked === null && !week && !isSurelyDay(line, at, found.next)) return null;

  return {
    day: { kind: 'weekday', weekday: found.weekday, which },
    next: week ? found.next + 1 : found.next,
  };
}

function whichOf(piece: Piece | undefined): 'last' | 'this' | 'coming' | null {
  if (can(piece, 'last')) return 'last';
  if (can(piece, 'this')) return 'this';

  return can(piece, 'next') ? 'coming' : null;
}

/** `pet` is five and Friday, `sun` shines: an abbreviation needs a sign that it is a day. */
function isSurelyDay(line: Line, at: number, next: number): boolean {
  if (can(line.pieces[at - 1], 'on_date') || can(line.pieces[at - 1], 'coming')) return true;
  const meansElse =
    pieceAt(line, at)?.senses.some(({ kind }) => kind !== 'weekday' && kind !== 'hint') ?? false;
  const pointed = isMark(line.pieces[next - 1], '.');

  return (
    !meansElse &&
    (pointed || at === 0 || isMark(line.pieces[at - 1], ',', '(') || line.pieces[next]?.kind === 'digits')
  );
}

function weekdayAt(line: Line, at: number): { weekday: number; next: number; short: boolean } | null {
  const sense = pieceAt(line, at)?.senses.find(({ kind }) => kind === 'weekday');
  if (sense?.kind !== 'weekday') return null;
  const pointed = sense.short && isMark(pieceAt(line, at + 1), '.') && pieceAt(line, at + 1)?.glued === true;

  return { weekday: sense.weekday, next: pointed ? at + 2 : at + 1, short: sense.short };
}

function unitDays(piece: Piece | undefined): number | null {
  if (can(piece, 'day')) return 1;

  return can(piece, 'week') ? 7 : null;
}
