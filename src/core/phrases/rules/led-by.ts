import { pieceAt, spanOf, type Line, type Match } from '../line.js';
import { can, canBeAnyOf } from '../pieces.js';
import { readWhole } from './quantity.js';

const young = ['people', 'girls', 'boys', 'nonbinary', 'leaders'] as const;

/** `youth-led`, `vodili mladi`, `led by 3 young people`, `3 mladi so vodili`, `together with young people`. */
export function ledBy(line: Line, at: number): Match | null {
  return fixedPhrase(line, at) ?? verbThenPeople(line, at) ?? peopleThenVerb(line, at);
}

function fixedPhrase(line: Line, at: number): Match | null {
  const piece = pieceAt(line, at);
  const negated = can(line.pieces[at - 1], 'not');
  const where = spanOf(line, at, at + 1);

  if (can(piece, 'together'))
    return { next: at + 1, findings: [{ kind: 'led_by', ledBy: 'together', youthLeaders: null, ...where }] };
  if (can(piece, 'staff_led'))
    return { next: at + 1, findings: [{ kind: 'led_by', ledBy: 'staff', youthLeaders: null, ...where }] };
  if (!can(piece, 'youth_led') || negated) return null;
  // "sami fantje": nobody but boys, and no word on who led.
  if (can(piece, 'only') && canBeAnyOf(pieceAt(line, at + 1), young)) return null;

  return { next: at + 1, findings: [{ kind: 'led_by', ledBy: 'youth', youthLeaders: null, ...where }] };
}

function verbThenPeople(line: Line, at: number): Match | null {
  if (!can(pieceAt(line, at), 'led_by')) return null;
  let from = at + 1;
  while (from < at + 3 && can(pieceAt(line, from), 'neutral') && !canBeAnyOf(pieceAt(line, from), young))
    from += 1;
  const count = readWhole(line, from);
  const group = readGroup(line, count?.next ?? from);
  if (group === null) return null;
  if (count?.written === 'article' && group.who === 'staff') return { next: at + 1, findings: [] };

  return leaders(line, at, group.next, group.who, count?.value ?? null);
}

function peopleThenVerb(line: Line, at: number): Match | null {
  const count = readWhole(line, at);
  const group = readGroup(line, count?.next ?? at);
  if (group?.who !== 'youth') return null;
  let next = group.next;
  while (next < group.next + 2 && can(pieceAt(line, next), 'neutral') && !can(pieceAt(line, next), 'led_by'))
    next += 1;
  if (!can(pieceAt(line, next), 'led_by') || speaksOfOthers(line, next + 1)) return null;

  return leaders(line, at, next + 1, 'youth', count?.value ?? null);
}

/** "5 mladih, vodili mladi": those who led come after the verb. */
function speaksOfOthers(line: Line, at: number): boolean {
  const place = readWhole(line, at)?.next ?? at;

  return (
    canBeAnyOf(pieceAt(line, place), [...young, 'volunteers', 'others']) ||
    pieceAt(line, place)?.text === 'by'
  );
}

function readGroup(line: Line, at: number): { who: 'youth' | 'staff' | 'volunteers'; next: number } | null {
  let next = at;
  while (next < at + 2 && can(pieceAt(line, next), 'adjective') && !canBeAnyOf(pieceAt(line, next), young))
    next += 1;
  const piece = pieceAt(line, next);
  if (can(pieceAt(line, next + 1), 'volunteers') || can(piece, 'volunteers'))
    return { who: 'volunteers', next: next + 1 };
  if (can(piece, 'others')) return { who: 'staff', next: next + 1 };

  return canBeAnyOf(piece, young) ? { who: 'youth', next: next + 1 } : null;
}

function leaders(
  line: Line,
  at: number,
  next: number,
  who: 'youth' | 'staff' | 'volunteers',
  count: number | null,
): Match | null {
  // Volunteers may be young or not, and they are still to be counted.
  if (who === 'volunteers') return { next: at + 1, findings: [] };

  return {
    next,
    findings: [
      { kind: 'led_by', ledBy: who, youthLeaders: who === 'youth' ? count : null, ...spanOf(line, at, next) },
    ],
  };
}
