import type { Finding } from '../findings.js';
import { pieceAt, spanOf, type Line, type Match } from '../line.js';
import { can, canBeAnyOf, isMark, isUnknownWord } from '../pieces.js';
import { buckets, type Bucket } from '../senses.js';
import { elementAt, isNumberOfSomething, isTransparent } from './count-elements.js';
import type { Element } from './count-element.js';
import { bindNumbers, type Bound } from './count-binding.js';
import { isGlued, readWhole } from './quantity.js';

/** Attendances are 0 to this. */
const mostHeads = 100_000;
const longestGap = 3;

/** Heads, nouns before or after their numbers: `12 girls 10 boys`, `deklet je bilo 9`, `mladih: 14`. */
export function counts(line: Line, at: number): Match | null {
  return noCount(line, at) ?? nobody(line, at) ?? share(line, at) ?? negative(line, at) ?? run(line, at);
}

/** Numbers that count no heads: money, shares of a hundred, scores, `U18`, and for whom an activity is. */
function noCount(line: Line, at: number): Match | null {
  const piece = pieceAt(line, at);
  if (can(piece, 'for')) {
    const noun =
      canBeAnyOf(pieceAt(line, at + 1), ['adjective', 'neutral']) &&
      !canBeAnyOf(pieceAt(line, at + 1), buckets)
        ? at + 2
        : at + 1;

    return canBeAnyOf(pieceAt(line, noun), buckets) ? { next: noun + 1, findings: [] } : null;
  }
  if (isMark(piece, '€', '$', '£', '#') && readWhole(line, at + 1)) return { next: at + 2, findings: [] };
  if (piece?.kind !== 'digits') return null;

  const before = line.pieces[at - 1];
  const isName = piece.glued && (isUnknownWord(before) || (before?.kind === 'word' && before.text === 'u'));
  const isScore =
    isMark(pieceAt(line, at + 1), ':') &&
    isGlued(line, at + 1) &&
    isGlued(line, at + 2) &&
    pieceAt(line, at + 2)?.kind === 'digits';
  if (isScore) return { next: at + 3, findings: [] };
  if (isName || /^0\d{2,}$/u.test(piece.text)) return { next: at + 1, findings: [] };
  const after = readWhole(line, at)?.next ?? at + 1;
  const unit = line.pieces[after];
  const isOrdinal =
    unit?.glued === true &&
    ['st', 'nd', 'rd', 'th'].includes(unit.text) &&
    !/^12$|^\d*[05]$/u.test(piece.text);

  return isMark(unit, '€', '$', '£', '%') || can(unit, 'thing') || isOrdinal
    ? { next: after + 1, findings: [] }
    : null;
}

function nobody(line: Line, at: number): Match | null {
  const piece = pieceAt(line, at);
  if (can(piece, 'no')) {
    const noun = pieceAt(line, at + 1);
    const place = canBeAnyOf(noun, ['adjective', 'neutral']) && !canBeAnyOf(noun, buckets) ? at + 2 : at + 1;
    const element = elementAt(line, place);
    if (element?.kind === 'noun' && !element.weak) {
      return { next: element.next, findings: [countOf(element.bucket, 0, spanOf(line, at, element.next))] };
    }
    if (pieceAt(line, at + 1)?.senses.some(({ kind }) => kind === 'type' || kind === 'hint')) return null;
  }

  return can(piece, 'nobody')
    ? { next: at + 1, findings: [countOf('people', 0, spanOf(line, at, at + 1))] }
    : null;
}

/** `12, all girls`, `20 people: 8 girls, rest boys` */
function share(line: Line, at: number): Match | null {
  const isRest = can(pieceAt(line, at), 'rest');
  if (!isRest && !can(pieceAt(line, at), 'only')) return null;
  const noun = elementAt(line, at + 1);
  if (noun?.kind !== 'noun' || noun.weak || readWhole(line, noun.next)) return null;
  if (!['girls', 'boys', 'nonbinary'].includes(noun.bucket)) return null;
  const finding: Finding = {
    kind: 'share',
    bucket: noun.bucket,
    share: isRest ? 'rest' : 'all',
    ...spanOf(line, at, noun.next),
  };

  return { next: noun.next, findings: [finding] };
}

function negative(line: Line, at: number): Match | null {
  const sign = pieceAt(line, at);
  const number = isMark(sign, '-') && isGlued(line, at + 1) ? readWhole(line, at + 1) : null;
  const before = line.pieces[at - 1];
  if (number?.written !== 'digits' || (sign?.glued && before?.kind !== 'mark')) return null;
  const noun = elementAt(line, number.next);
  const bucket = noun?.kind === 'noun' ? noun.bucket : 'people';
  const next = noun?.kind === 'noun' ? noun.next : number.next;

  return { next, findings: [{ kind: 'impossible_number', bucket, ...spanOf(line, at, next) }] };
}

function run(line: Line, at: number): Match | null {
  const elements = elementsFrom(line, at);
  const last = elements.at(-1);
  if (last === undefined || elements.every(({ kind }) => kind !== 'number'))
    return last ? { next: last.next, findings: [] } : null;

  const bound = bindNumbers(elements).map((each, index) =>
    index === 0 && isAddedTo(line, at, each) ? { ...each, noun: null } : each,
  );

  return { next: last.next, findings: bound.flatMap((each) => findingOf(line, each)) };
}

/** `8 + 4 girls`: the four may be among the eight or beside them, so the noun settles nothing. */
function isAddedTo({ pieces }: Line, at: number, { number, noun }: Bound): boolean {
  const isGender = noun !== null && ['girls', 'boys', 'nonbinary'].includes(noun.bucket);
  const isBare = pieces[at - 2]?.kind === 'digits' && !canBeAnyOf(pieces[at - 3], buckets);

  return isGender && number.from === at && isMark(pieces[at - 1], '+') && isBare;
}

function elementsFrom(line: Line, at: number): Element[] {
  const elements: Element[] = [];
  let place = at;
  let gap = 0;

  for (;;) {
    const element = elementAt(line, place);
    if (
      element &&
      !(element.kind === 'colon' && (elements.length === 0 || elements.at(-1)?.kind !== 'noun'))
    ) {
      elements.push(gap > 0 ? { ...element, loose: true } : element);
      place = element.next;
      gap = 0;
    } else if (elements.length > 0 && isTransparent(line, place)) {
      place += 1;
    } else if (elements.length > 0 && gap < longestGap && can(pieceAt(line, place), 'neutral')) {
      place += 1;
      gap += 1;
    } else {
      return elements;
    }
  }
}

function findingOf(line: Line, { number, noun, doubtful }: Bound): Finding[] {
  const from = Math.min(number.from, noun?.from ?? number.from);
  const next = Math.max(number.next, noun?.next ?? number.next);
  const where = spanOf(line, from, next);
  const bucket = noun?.bucket ?? 'people';

  if (bucket === 'others') return [];
  if (doubtful || !number.sure || noun?.sure === false) return [{ kind: 'unclear_number', bucket, ...where }];
  if (number.value > mostHeads) return [{ kind: 'impossible_number', bucket, ...where }];
  if (noun) return [countOf(bucket, number.value, where)];

  return number.bare
    ? [{ kind: 'loose_number', value: number.value, named: isNumberOfSomething(line, number), ...where }]
    : [];
}

function countOf(bucket: Bucket, value: number, where: { start: number; end: number }): Finding {
  return { kind: 'count', bucket, value, weak: false, ...where };
}
