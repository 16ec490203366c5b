import { pieceAt, type Line } from '../line.js';
import { can, canBeAnyOf, isMark, isUnknownWord } from '../pieces.js';
import type { Element } from './count-element.js';
import { nounAt } from './count-nouns.js';
import { isGlued, readDecimal, readWhole, type Quantity } from './quantity.js';

/** The next element at a place, or how many pieces say nothing, or null where the run ends. */
export function elementAt(line: Line, at: number): Element | null {
  return (
    rangeAt(line, at) ??
    numberInBrackets(line, at) ??
    numberAt(line, at) ??
    nounAt(line, at) ??
    colonAt(line, at)
  );
}

/** Words that may stand inside a run: about, young, of. */
export function isTransparent(line: Line, at: number): boolean {
  const piece = pieceAt(line, at);
  const isTimes = piece?.text === 'x' || isMark(piece, '×', '~', '*');

  return canBeAnyOf(piece, ['about', 'adjective']) || isTimes;
}

/** `20-25`, `5 or 6`, `12+`, `over 20`, `2,5`: nobody is sure how many. */
function rangeAt(line: Line, at: number): Element | null {
  const from = can(pieceAt(line, at), 'bound') || isMark(pieceAt(line, at), '<', '>') ? at + 1 : at;
  const number = readWhole(line, from);
  if (number === null) return null;
  const unsure = (next: number): Element => ({
    kind: 'number',
    value: number.value,
    sure: false,
    bare: false,
    loose: false,
    from: at,
    next,
  });

  const joint = pieceAt(line, number.next);
  const second =
    isMark(joint, '-') || canBeAnyOf(joint, ['to', 'or']) ? readWhole(line, number.next + 1) : null;
  if (
    second &&
    !(isMark(joint, '-') && nounAt(line, second.next) === null && !isGlued(line, number.next + 1))
  )
    return unsure(second.next);
  if (isMark(joint, '+') && joint?.glued && !isNumberStart(line, number.next + 1))
    return unsure(number.next + 1);
  const decimal = readDecimal(line, from);
  if (decimal && decimal.next > number.next) return unsure(decimal.next);

  return from > at ? unsure(number.next) : null;
}

/** The 11 of `boys (11)`, unless `11 boys` went before. */
function numberInBrackets(line: Line, at: number): Element | null {
  const number = isMark(pieceAt(line, at), '(') ? readWhole(line, at + 1) : null;
  if (number === null || !isMark(pieceAt(line, number.next), ')') || nounAt(line, at - 1) === null)
    return null;
  const before = line.pieces.slice(Math.max(at - 3, 0), at - 1);
  if (
    before.some((piece, index) => piece.kind === 'digits' || readWhole(line, at - 1 - before.length + index))
  )
    return null;

  return {
    kind: 'number',
    value: number.value,
    sure: true,
    bare: false,
    loose: false,
    from: at,
    next: number.next + 1,
  };
}

function isNumberStart(line: Line, at: number): boolean {
  return readWhole(line, at) !== null;
}

function numberAt(line: Line, at: number): Element | null {
  const number = readWhole(line, at);
  if (number === null || (isOnlyBeforeNouns(number) && !isBeforeNoun(line, number.next))) return null;
  const bare = number.written === 'digits' || (number.written === 'word' && !number.foreign);

  return { kind: 'number', value: number.value, sure: true, bare, loose: false, from: at, next: number.next };
}

/** "a", and number words of other languages, which may be anything else: `pet`, `elf`, `sex`. */
function isOnlyBeforeNouns({ written, foreign }: Quantity): boolean {
  return written === 'article' || (written === 'word' && foreign);
}

function isBeforeNoun(line: Line, at: number): boolean {
  const place = isTransparent(line, at) ? at + 1 : at;

  return nounAt(line, place) !== null;
}

function colonAt(line: Line, at: number): Element | null {
  const piece = pieceAt(line, at);
  const isDash = isMark(piece, '-') && readWhole(line, at + 1) !== null && !isGlued(line, at + 1);
  if (!isMark(piece, ':', '=') && !isDash) return null;

  return { kind: 'colon', loose: false, from: at, next: at + 1 };
}

/** Whether a number has an unknown noun of its own, like the 8 of `8 pizzas`, or is an ordinal or a year. */
export function isNumberOfSomething(line: Line, { from, next }: { from: number; next: number }): boolean {
  const piece = line.pieces[from];
  const after = line.pieces[next];
  const isYear = piece?.kind === 'digits' && /^(?:19|20)\d\d$/u.test(piece.text) && next === from + 1;
  const word = line.pieces[next + 1];
  const isOrdinal =
    isMark(after, '.') &&
    after?.glued === true &&
    word?.kind === 'word' &&
    !/^\p{Lu}/u.test(line.text.slice(word.start, word.end));

  return isYear || isUnknownWord(after) || (isOrdinal && readWhole(line, next + 1) === null);
}
