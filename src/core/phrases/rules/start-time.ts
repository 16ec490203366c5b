import { pieceAt, spanOf, type Line, type Match } from '../line.js';
import { can, canBeAnyOf, isMark, type Piece } from '../pieces.js';
import { buckets } from '../senses.js';
import { readClock, type Clock } from './clock.js';

/** `at 6pm`, `ob 19h`, `kl 18.30`, `18:30`: when it began, without an end. */
export function startTime(line: Line, at: number): Match | null {
  const opening = pieceAt(line, at);
  if (can(opening, 'to') || can(opening, 'finished')) return endTime(line, at);

  const said = isSaid(opening);
  const first = said ? afterOpening(line, at + 1) : at;
  const clock = readClock(line, first);
  if (clock === null || !(said ? isHour(line, clock, can(opening, 'at')) : clock.written === 'marked'))
    return null;
  const next = can(pieceAt(line, clock.next), 'hour') ? clock.next + 1 : clock.next;

  return { next, findings: [{ kind: 'start', at: clock.time, ...spanOf(line, first, next) }] };
}

/** `ob 17h`, `closed at 21h`, read before lengths are: after "at" it is no length. */
export function saidStartTime(line: Line, at: number): Match | null {
  const opening = pieceAt(line, at);

  const isEnd = can(opening, 'finished') || (can(opening, 'to') && can(pieceAt(line, at + 1), 'at'));

  return isSaid(opening) || isEnd ? startTime(line, at) : null;
}

function isSaid(opening: Piece | undefined): boolean {
  return canBeAnyOf(opening, ['at', 'from', 'started']);
}

/** "until 9pm" alone tells no field anything. */
function endTime(line: Line, at: number): Match | null {
  const first = afterOpening(line, at + 1);
  const clock = readClock(line, first);
  if (clock === null) return null;
  const next = can(pieceAt(line, clock.next), 'hour') ? clock.next + 1 : clock.next;
  const saidAt = can(pieceAt(line, first - 1), 'at');
  const isFinish = can(pieceAt(line, at), 'finished') && !canBeAnyOf(pieceAt(line, clock.next), buckets);
  const isTime =
    isFinish ||
    saidAt ||
    clock.written !== 'bare' ||
    next > clock.next ||
    pieceAt(line, clock.next - 1)?.text === 'h';

  return isTime ? { next, findings: [] } : null;
}

function afterOpening(line: Line, at: number): number {
  const next = isMark(pieceAt(line, at), '.', ':') ? at + 1 : at;

  return can(pieceAt(line, next), 'at') ? next + 1 : next;
}

/** After "at" a plain number is an hour, unless it counts something: "at 6 centres". */
function isHour(line: Line, clock: Clock, saidAt: boolean): boolean {
  const after = pieceAt(line, clock.next);
  if (clock.written !== 'bare') return true;
  if (pieceAt(line, clock.next - 1)?.text === 'h' || can(after, 'hour')) return true;

  return saidAt && !canBeAnyOf(after, [...buckets, 'thing']) && !isMark(after, '+', '/');
}
