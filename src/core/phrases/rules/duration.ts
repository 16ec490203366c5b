import type { Finding } from '../findings.js';
import { pieceAt, spanOf, type Line, type Match } from '../line.js';
import { can, isMark } from '../pieces.js';
import { isGlued, readDecimal, readWhole, type Quantity } from './quantity.js';

/** `2h`, `2,5 ure`, `1h30`, `ura in pol`, `en och en halv timme`, `90 min`. */
export function duration(line: Line, at: number): Match | null {
  const length = readLength(line, at);
  if (length) return { next: length.next, findings: [lengthFinding(line, at, length)] };

  return lonelyDecimal(line, at);
}

export interface Length {
  readonly minutes: number;
  readonly next: number;
  /** Set where the writing leaves a doubt, like `1.30 h`: an hour and a half, or 1.3 hours. */
  readonly candidatesMin: readonly number[] | null;
}

/** The length of time written at a place. */
export function readLength(line: Line, at: number): Length | null {
  return readPhrase(line, at) ?? readColonHours(line, at) ?? readHours(line, at) ?? readMinutes(line, at);
}

function lengthFinding(line: Line, at: number, { minutes, next, candidatesMin }: Length): Finding {
  const where = spanOf(line, at, next);

  return candidatesMin
    ? { kind: 'unclear_duration', candidatesMin, ...where }
    : { kind: 'duration', minutes, ...where };
}

/** "half an hour", "ura in pol"; "dve in pol ure" is read by `readHours`. */
function readPhrase(line: Line, at: number): Length | null {
  const sense = pieceAt(line, at)?.senses.find(({ kind }) => kind === 'minutes');

  return sense?.kind === 'minutes' ? { minutes: sense.value, next: at + 1, candidatesMin: null } : null;
}

/** `1:30 h`. From seven on it is a time of day. */
function readColonHours(line: Line, at: number): Length | null {
  const [hours, minutes] = [pieceAt(line, at), pieceAt(line, at + 2)];
  const isColon = isMark(pieceAt(line, at + 1), ':') && isGlued(line, at + 2);
  if (!isColon || hours?.kind !== 'digits' || minutes?.kind !== 'digits' || minutes.text.length !== 2)
    return null;
  if (!can(pieceAt(line, at + 3), 'hour') || Number(hours.text) > 6) return null;

  return { minutes: Number(hours.text) * 60 + Number(minutes.text), next: at + 4, candidatesMin: null };
}

function readHours(line: Line, at: number): Length | null {
  const quantity = readDecimal(line, at);
  if (quantity === null) return null;
  const phrase = can(pieceAt(line, quantity.next), 'and') ? readPhrase(line, quantity.next + 1) : null;
  if (phrase?.minutes === 30) return { ...phrase, minutes: Math.round(quantity.value * 60) + 30 };
  const halved = halfAfter(line, quantity);
  const unit = unitPlace(line, halved.next);
  if (!can(pieceAt(line, unit), 'hour'))
    return can(pieceAt(line, unit), 'day') ? readDays(quantity, unit) : null;

  const hours = quantity.value + halved.half;
  const rest = restAfter(line, unit + 1);
  const doubt = hoursInDoubt(line, at, quantity, unit);

  return { minutes: Math.round(hours * 60) + rest.minutes, next: rest.next, candidatesMin: doubt };
}

/** "two and a half", "dve in pol", before the unit. */
function halfAfter(line: Line, { next }: Quantity): { half: number; next: number } {
  if (!can(pieceAt(line, next), 'and')) return { half: 0, next };
  const article = readWhole(line, next + 1)?.written === 'article' ? next + 2 : next + 1;

  return can(pieceAt(line, article), 'half') ? { half: 0.5, next: article + 1 } : { half: 0, next };
}

/** `2-hour`, `3-urna`. */
function unitPlace(line: Line, at: number): number {
  return isMark(pieceAt(line, at), '-') && isGlued(line, at) && isGlued(line, at + 1) ? at + 1 : at;
}

/** What may follow the hours: `30`, `15 min`, `in pol`, `and a quarter`. */
function restAfter(line: Line, at: number): { minutes: number; next: number } {
  const and = can(pieceAt(line, at), 'and') ? at + 1 : at;
  const article = readWhole(line, and)?.written === 'article' ? and + 1 : and;
  if (and > at && can(pieceAt(line, article), 'half')) return { minutes: 30, next: article + 1 };
  const phrase = and > at ? readPhrase(line, and) : null;
  if (phrase && phrase.minutes < 60) return phrase;

  const minutes = readWhole(line, and);
  if (minutes === null || minutes.value >= 60) return { minutes: 0, next: at };
  if (isMinutes(line, minutes.next)) return { minutes: minutes.value, next: minutes.next + 1 };
  const isGluedOn =
    minutes.written === 'digits' && isGlued(line, and) && pieceAt(line, and)?.text.length === 2;

  return isGluedOn ? { minutes: minutes.value, next: minutes.next } : { minutes: 0, next: at };
}

function hoursInDoubt(
  line: Line,
  at: number,
  { value, written }: Quantity,
  unit: number,
): readonly number[] | null {
  const decimals = isMark(pieceAt(line, at + 1), '.') ? (pieceAt(line, at + 2)?.text ?? '') : '';
  if (decimals.length === 2 && Number(decimals) % 25 !== 0 && Number(decimals) < 60) {
    return [Math.round(value * 60), Math.floor(value) * 60 + Number(decimals)];
  }
  const mayBeClock = line.language.hourMarkIsClock && written === 'digits' && value > 12 && value < 24;

  return mayBeClock && pieceAt(line, unit)?.text === 'h' ? [] : null;
}

function readDays({ value, written }: Quantity, unit: number): Length | null {
  return written === 'article' || value === 1
    ? null
    : { minutes: Math.round(value * 1440), next: unit + 1, candidatesMin: null };
}

function readMinutes(line: Line, at: number): Length | null {
  const quantity = readDecimal(line, at);
  if (quantity === null) return null;
  const unit = pieceAt(line, unitPlace(line, quantity.next));
  const next = unitPlace(line, quantity.next) + 1;
  const isTick = isMark(unit, "'", '’', '′') && unit?.glued === true && quantity.value >= 5;

  return can(unit, 'minute') || isTick || (unit?.text === 'm' && isLengthInM(line, at, quantity))
    ? { minutes: Math.round(quantity.value), next, candidatesMin: null }
    : null;
}

/** `1h 30m` */
function isMinutes(line: Line, at: number): boolean {
  const unit = pieceAt(line, at);

  return can(unit, 'minute') || (unit?.text === 'm' && unit.glued);
}

/** `45m`, but not the males of `10m 8f`. */
function isLengthInM({ pieces }: Line, at: number, { value, next }: Quantity): boolean {
  const others = [pieces[at - 1], pieces[at - 2], pieces[next + 2], pieces[next + 3]];
  const isAmongInitials = others.some((piece) => piece?.kind === 'word' && /^[fwgbx]$/u.test(piece.text));

  return value >= 15 && value % 5 === 0 && pieces[next]?.glued === true && !isAmongInitials;
}

/** `2,5` with no unit: no head count, and hardly anything but hours; asked. */
function lonelyDecimal(line: Line, at: number): Match | null {
  const quantity = readDecimal(line, at);
  if (quantity?.written !== 'digits' || Number.isInteger(quantity.value) || quantity.value > 12) return null;
  const after = pieceAt(line, quantity.next);
  if (after?.kind === 'word' && !can(after, 'and')) return null;
  const minutes = Math.round(quantity.value * 60);

  return {
    next: quantity.next,
    findings: [{ kind: 'unclear_duration', candidatesMin: [minutes], ...spanOf(line, at, quantity.next) }],
  };
}
