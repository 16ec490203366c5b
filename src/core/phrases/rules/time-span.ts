import type { ClockTime, Finding } from '../findings.js';
import { pieceAt, spanOf, type Line, type Match } from '../line.js';
import { can, canBeAnyOf, isMark } from '../pieces.js';
import { buckets } from '../senses.js';
import { readClock, toMeridiem, type Clock } from './clock.js';
import { isGlued, readWhole } from './quantity.js';

/** `16–19`, `from 4 to 7pm`, `med 15. in 17. uro`, `started 17:00, finished 19:00`. */
export function timeSpan(line: Line, at: number): Match | null {
  const opening = openingAt(line, at);
  const from = readClock(line, opening.next);
  if (from === null) return null;
  const joint = jointAfter(line, afterHourWord(line, from, opening), opening);
  if (joint === null) return null;
  const to = readClock(line, joint);
  if (to === null) return null;

  const unit = pieceAt(line, to.next);
  const isHours = can(unit, 'hour') && unit?.text !== 'h';
  const next = isHours || unit?.text === 'h' ? to.next + 1 : to.next;
  const where = spanOf(line, at, next);

  if (!opening.said && isLengthAfterDash(line, from, to, isHours)) return null;
  if (!opening.said && isLengthRange(line, from, to, isHours))
    return { next, findings: [unclearLength(from, to, where)] };
  if (!opening.said && (can(unit, 'minute') || isCountRange(line, from, to))) return null;

  return { next, findings: [{ kind: 'time_span', ...sharedMeridiem(from.time, to.time), ...where }] };
}

interface Opening {
  readonly next: number;
  /** A word like "from" stands there, so that plain numbers are hours. */
  readonly said: boolean;
  readonly between: boolean;
  readonly started: boolean;
}

function openingAt(line: Line, at: number): Opening {
  let next = at;
  let said = false;
  let between = false;
  let started = false;

  for (let piece = pieceAt(line, next); canBeAnyOf(piece, ['at', 'from', 'between', 'started']);) {
    said = true;
    between ||= can(piece, 'between');
    started ||= can(piece, 'started');
    next += isMark(pieceAt(line, next + 1), '.', ':') ? 2 : 1;
    piece = next < at + 6 ? pieceAt(line, next) : undefined;
  }

  return { next, said, between, started };
}

/** `od 16. ure do 19. ure` */
function afterHourWord(line: Line, { next }: Clock, { said }: Opening): number {
  const isOrdinal = isMark(pieceAt(line, next - 1), '.');

  return said && isOrdinal && can(pieceAt(line, next), 'hour') ? next + 1 : next;
}

/** The place after what joins the two ends, or null where nothing does. */
function jointAfter(line: Line, at: number, { between, started }: Opening): number | null {
  let next = at;
  let joined = false;

  while (next < at + 6) {
    const piece = pieceAt(line, next);
    if (isMark(piece, '-') || can(piece, 'to') || can(piece, 'finished')) joined = true;
    else if (between && can(piece, 'and')) joined = true;
    else if (started && (isMark(piece, ',', ';', '.') || can(piece, 'and'))) joined ||= false;
    else if (!joined || !can(piece, 'at')) break;
    next += 1;
  }

  return joined ? next : null;
}

/** `2-3 hours` is a length nobody is sure of; `16-19h` is a span. */
function isLengthRange(line: Line, from: Clock, to: Clock, isHours: boolean): boolean {
  if (from.written !== 'bare' || to.written !== 'bare' || to.time.meridiem !== null) return false;
  const [first, second] = [from.time.minute / 60, to.time.minute / 60];
  const dotted = isMark(pieceAt(line, to.next - 1), '.');
  if (isHours) return !dotted && second <= 12;

  return pieceAt(line, to.next - 1)?.text === 'h' && first <= 6 && second > first && second - first <= 2;
}

/** `12 – 3h` and `12 – 3 hours` are twelve people and three hours. */
function isLengthAfterDash(line: Line, from: Clock, to: Clock, isHours: boolean): boolean {
  const hasH = ({ next }: Clock): boolean => can(pieceAt(line, next - 1), 'hour');
  const isLength = hasH(to) || (isHours && !isMark(pieceAt(line, to.next - 1), '.'));

  return !isGlued(line, from.next) && isLength && !hasH(from) && to.time.minute <= from.time.minute;
}

function unclearLength(from: Clock, to: Clock, where: { start: number; end: number }): Finding {
  return { kind: 'unclear_duration', candidatesMin: [from.time.minute, to.time.minute], ...where };
}

/** `20-25 people`, `13-15 let`: but `16-19 ungdomar 12` is a span, for the noun has its own number. */
function isCountRange(line: Line, from: Clock, to: Clock): boolean {
  if (from.written === 'marked' || to.written === 'marked') return false;
  if (from.written === 'pointed' && to.written === 'pointed') return false;
  const after = pieceAt(line, to.next);
  const noun = can(after, 'adjective') ? to.next + 1 : to.next;
  if (can(pieceAt(line, noun), 'years')) return true;
  if (isMark(after, '-', '+') && isGlued(line, to.next)) return true;

  return canBeAnyOf(pieceAt(line, noun), buckets) && !isNumberOf(line, noun + 1);
}

/** A number after a noun is the noun's own, unless it has a unit or a noun after it. */
function isNumberOf(line: Line, at: number): boolean {
  const number = readWhole(line, at);
  if (number === null) return false;
  const after = pieceAt(line, number.next);
  const isNoun = canBeAnyOf(after, buckets) && readWhole(line, number.next + 1) === null;

  return !isNoun && !canBeAnyOf(after, ['hour', 'minute']) && !isMark(after, '.', ':', '-', '–');
}

/** The 9 of `7pm-9` is the first nine o'clock to come. */
function soonestAfter(from: ClockTime, to: ClockTime): number {
  const wait = (minute: number): number => (minute - from.minute + 1440) % 1440;
  const [morning, afternoon] = [to.minute % 720, (to.minute % 720) + 720];

  return wait(morning) < wait(afternoon) ? morning : afternoon;
}

/** The afternoon of `4-7pm` is that of both ends, unless that turns them round: `11-2pm`. */
function sharedMeridiem(from: ClockTime, to: ClockTime): { from: ClockTime; to: ClockTime } {
  if (from.meridiem !== null && to.loose)
    return { from, to: { ...to, minute: soonestAfter(from, to), loose: false } };
  if (to.meridiem === null || from.meridiem !== null || from.minute > 720) return { from, to };
  const same = toMeridiem(from.minute, to.meridiem);
  const other = toMeridiem(from.minute, to.meridiem === 'pm' ? 'am' : 'pm');
  const minute = same < to.minute ? same : other;

  return { from: { minute, meridiem: to.meridiem, loose: false }, to };
}
