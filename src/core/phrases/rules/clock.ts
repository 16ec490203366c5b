import type { ClockTime } from '../findings.js';
import { pieceAt, type Line } from '../line.js';
import { can, isMark, type Piece } from '../pieces.js';
import { isGlued, readWhole } from './quantity.js';

export interface Clock {
  readonly time: ClockTime;
  readonly next: number;
  /** `bare` is a lone hour; `pointed` is `16.30`, which could be a date or a number; `marked` is certainly a time. */
  readonly written: 'bare' | 'pointed' | 'marked';
}

/** A time of day: `16`, `16.30`, `4pm`, `16h30`, `1630`, half past four, noon. */
export function readClock(line: Line, at: number): Clock | null {
  const clock =
    readNamedTime(line, at) ??
    readHalfOrQuarter(line, at) ??
    readDigitsTime(line, at) ??
    readHourWord(line, at);

  return clock && withMeridiem(line, withUnit(line, clock));
}

function readNamedTime(line: Line, at: number): Clock | null {
  const piece = pieceAt(line, at);
  if (can(piece, 'noon')) return marked(720, at + 1, false);
  if (can(piece, 'midnight')) return marked(0, at + 1, false);

  return null;
}

/** `half past four`, `halv fem`, `pol petih`, `četrt na pet`, `quarter to five`. */
function readHalfOrQuarter(line: Line, at: number): Clock | null {
  const piece = pieceAt(line, at);
  const shift = shiftOf(piece);
  if (shift === null) return null;
  const hour = readWhole(line, at + 1);
  if (hour === null || hour.value < 1 || hour.value > 24) return null;

  return marked((hour.value * 60 + shift + 1440) % 1440, hour.next, hour.value <= 12);
}

function shiftOf(piece: Piece | undefined): number | null {
  if (can(piece, 'half_past')) return 30;
  if (can(piece, 'half_to')) return -30;
  if (can(piece, 'quarter_past')) return 15;

  return can(piece, 'quarter_to') ? -15 : null;
}

function readDigitsTime(line: Line, at: number): Clock | null {
  const piece = pieceAt(line, at);
  if (piece?.kind !== 'digits') return null;
  const minutes = readMinutes(line, at);
  const hour = Number(piece.text);

  if (minutes) return isTime(hour, minutes.value) ? minutes.clock(hour) : null;
  if (piece.text.length === 4) {
    const [hours, rest] = [Number(piece.text.slice(0, 2)), Number(piece.text.slice(2))];

    return isTime(hours, rest) ? { ...marked(hours * 60 + rest, at + 1, false), written: 'bare' } : null;
  }
  if (piece.text.length > 2 || hour > 24) return null;

  const isLoose = hour >= 1 && hour <= 12 && !piece.text.startsWith('0');
  const dotted =
    isMark(pieceAt(line, at + 1), '.') &&
    isGlued(line, at + 1) &&
    (!isGlued(line, at + 2) || isMark(pieceAt(line, at + 2), '-'));

  return {
    time: { minute: hour * 60, meridiem: null, loose: isLoose },
    next: at + (dotted ? 2 : 1),
    written: 'bare',
  };
}

/** The minutes after an hour: `:30`, `.30`, `h30`. */
function readMinutes(line: Line, at: number): { value: number; clock: (hour: number) => Clock } | null {
  const [separator, digits] = [pieceAt(line, at + 1), pieceAt(line, at + 2)];
  if (digits?.kind !== 'digits' || digits.text.length !== 2 || !digits.glued || !separator?.glued)
    return null;
  const isPoint = isMark(separator, '.');
  if (!isPoint && !isMark(separator, ':') && separator.text !== 'h') return null;
  const value = Number(digits.text);

  return {
    value,
    clock: (hour) => ({
      time: {
        minute: hour * 60 + value,
        meridiem: null,
        loose: hour >= 1 && hour <= 12 && pieceAt(line, at)?.text.length === 1,
      },
      next: at + 3,
      written: isPoint ? 'pointed' : 'marked',
    }),
  };
}

function readHourWord(line: Line, at: number): Clock | null {
  const hour = readWhole(line, at);
  if (hour === null || hour.written !== 'word' || hour.value > 24) return null;

  return {
    time: { minute: hour.value * 60, meridiem: null, loose: hour.value <= 12 },
    next: hour.next,
    written: 'bare',
  };
}

/** `16h`, `16. uri`, `four o'clock`. */
function withUnit(line: Line, clock: Clock): Clock {
  const unit = pieceAt(line, clock.next);
  if (can(unit, 'oclock')) return { ...clock, next: clock.next + 1, written: 'marked' };

  return unit?.text === 'h' ? { ...clock, next: clock.next + 1 } : clock;
}

function withMeridiem(line: Line, clock: Clock): Clock {
  const piece = pieceAt(line, clock.next);
  const word = (can(piece, 'am') && 'am') || (can(piece, 'pm') && 'pm') || null;
  const dotted = word === null ? readDottedMeridiem(line, clock.next) : null;
  const meridiem = word ?? dotted?.meridiem ?? null;
  if (meridiem === null || clock.time.minute >= 13 * 60) return clock;

  return {
    time: { ...clock.time, minute: toMeridiem(clock.time.minute, meridiem), meridiem, loose: false },
    next: dotted?.next ?? clock.next + 1,
    written: 'marked',
  };
}

export function toMeridiem(minute: number, meridiem: 'am' | 'pm'): number {
  return (minute % 720) + (meridiem === 'pm' ? 720 : 0);
}

/** `p.m.` */
function readDottedMeridiem(line: Line, at: number): { meridiem: 'am' | 'pm'; next: number } | null {
  const letter = pieceAt(line, at)?.text;
  const isDotted =
    isMark(pieceAt(line, at + 1), '.') && pieceAt(line, at + 2)?.text === 'm' && isGlued(line, at + 2);
  if (!isDotted || (letter !== 'a' && letter !== 'p')) return null;

  return { meridiem: letter === 'a' ? 'am' : 'pm', next: at + (isMark(pieceAt(line, at + 3), '.') ? 4 : 3) };
}

function isTime(hour: number, minute: number): boolean {
  return hour <= 24 && minute < 60 && hour * 60 + minute <= 1440;
}

function marked(minute: number, next: number, loose: boolean): Clock {
  return { time: { minute, meridiem: null, loose }, next, written: 'marked' };
}
