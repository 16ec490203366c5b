import { pieceAt, type Line } from '../line.js';
import { can, isMark, type Piece } from '../pieces.js';
import { buckets, type Bucket } from '../senses.js';
import type { Element } from './count-element.js';
import { initialBucket } from './initials.js';
import { readWhole } from './quantity.js';

/** One noun or several in a row: `mladih fantov`, `young volunteers`. */
export function nounAt(line: Line, at: number): Element | null {
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
