import { pieceAt, type Line } from '../line.js';
import { can, canBeAnyOf, isMark, isUnknownWord, type Piece } from '../pieces.js';
import { buckets, type Bucket } from '../senses.js';
import { initialBucket } from './initials.js';
import { isGlued, readDecimal, readWhole, type Quantity } from './quantity.js';

/** What a run of heads is made of. `loose` stands off from the element before it by a word like "were". */
export type Element = { readonly from: number; readonly next: number; readonly loose: boolean } & (
  | { readonly kind: 'number'; readonly value: number; readonly sure: boolean; readonly bare: boolean }
  | { readonly kind: 'noun'; readonly bucket: Bucket; readonly sure: boolean; readonly weak: boolean }
  | { readonly kind: 'colon' }
);

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

/** One noun or several in a row: `mladih fantov`, `young volunteers`. */
function nounAt(line: Line, at: number): Element | null {
  const initial = initialBucket(line, at);
  if (initial)
    return {
      kind: 'noun',
      bucket: initial.bucket,
      sure: initial.own,
      weak: false,
      loose: false,
      from: at,
      next: initial.next,
    };

  const named: Bucket[] = [];
  let next = at;
  for (let bucket = bucketOf(pieceAt(line, next)); bucket !== null; bucket = bucketOf(pieceAt(line, next))) {
    if (named.some((before) => before !== 'people') && isLabel(line, next)) break;
    named.push(bucket);
    next += 1;
  }
  if (named.length === 0) {
    if (!can(pieceAt(line, at), 'in_total')) return null;

    return { kind: 'noun', bucket: 'people', sure: true, weak: true, loose: false, from: at, next: at + 1 };
  }
  const merged = mergeBuckets(named);

  return {
    kind: 'noun',
    bucket: merged ?? 'people',
    sure: merged !== null,
    weak: false,
    loose: false,
    from: at,
    next,
  };
}

/** `2 youth workers girls: 8`: what a colon follows is no part of the noun before. */
function isLabel(line: Line, at: number): boolean {
  return isMark(pieceAt(line, at + 1), ':', '=') && readWhole(line, at + 2) !== null;
}

function bucketOf(piece: Piece | undefined): Bucket | null {
  return (
    buckets.find((bucket) => bucket !== 'people' && can(piece, bucket)) ??
    (can(piece, 'people') ? 'people' : null)
  );
}

/** Null where two nouns don't make one: "3 new girls" are newcomers, and girls among how many? */
function mergeBuckets(named: readonly Bucket[]): Bucket | null {
  for (const strong of ['volunteers', 'others', 'leaders'] as const)
    if (named.includes(strong)) return strong;
  const rest = [...new Set(named.filter((bucket) => bucket !== 'people'))];
  if (rest.length === 0) return 'people';

  return rest.length === 1 ? (rest[0] ?? null) : null;
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
