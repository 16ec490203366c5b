import type { Finding } from '../findings.js';
import { pieceAt, spanOf, type Line, type Match } from '../line.js';
import { can, canBeAnyOf, isMark } from '../pieces.js';
import { buckets, type Bucket } from '../senses.js';
import { isGlued, readWhole } from './quantity.js';

/** `5 aged 13-15`, `13–15 let: 5`, `13-15: 5`. A band never adds to the total, but its noun may count a gender. */
export function ages(line: Line, at: number): Match | null {
  return countThenBand(line, at) ?? bandThenCount(line, at) ?? ageAlone(line, at);
}

interface Band {
  readonly name: string;
  readonly next: number;
  /** A word of age stands by. */
  readonly said: boolean;
}

/** `5 girls aged 13-15`, `5 (13-15 let)` */
function countThenBand(line: Line, at: number): Match | null {
  const count = readWhole(line, at);
  if (count === null) return null;
  const noun = canBeAnyOf(pieceAt(line, count.next), buckets) ? count.next : null;
  const from = noun === null ? count.next : noun + 1;
  const open = isMark(pieceAt(line, from), '(', 'x', '×') ? from + 1 : from;
  const band = readBand(line, open);
  if (band === null || !band.said) return null;
  const next = open > from && isMark(pieceAt(line, band.next), ')') ? band.next + 1 : band.next;
  // `13-15 let: 5, …`: the number after the colon is the band's own.
  if (isMark(pieceAt(line, next), ':') && readWhole(line, next + 1)) return null;
  const where = spanOf(line, at, next);

  return {
    next,
    findings: [
      ...bandFinding(line, band, count.value, where),
      ...nounFinding(line, noun, count.value, where),
    ],
  };
}

function bandThenCount(line: Line, at: number): Match | null {
  const band = readBand(line, at);
  if (band === null) return null;
  const joint =
    isMark(pieceAt(line, band.next), ':', '=') || (band.said && isMark(pieceAt(line, band.next), '-'));
  const count = readWhole(line, joint ? band.next + 1 : band.next);
  if (count === null || (!joint && !band.said) || (!band.said && isEndOfSpan(line, band.next))) return null;
  if (!band.said && !(isKnown(line, band) && isMark(pieceAt(line, band.next), ':') && line.timeElsewhere(at)))
    return null;
  if (!joint && canBeAnyOf(pieceAt(line, count.next), ['hour', 'minute', ...buckets])) return null;
  const next = can(pieceAt(line, count.next), 'people') ? count.next + 1 : count.next;

  return { next, findings: bandFinding(line, band, count.value, spanOf(line, at, next)) };
}

/** The `:30` of `16-18:30`. */
function isEndOfSpan(line: Line, at: number): boolean {
  return isGlued(line, at) && isGlued(line, at + 1) && /^[0-5]\d$/u.test(pieceAt(line, at + 1)?.text ?? '');
}

/** `starih 13-15 let`, `14 years old`: an age, and no count. */
function ageAlone(line: Line, at: number): Match | null {
  const band = readBand(line, at);
  if (band?.said) return { next: band.next, findings: [] };
  const aged = can(pieceAt(line, at), 'aged') ? at + 1 : at;
  const age = readWhole(line, aged);
  if (age === null || (aged === at && !can(pieceAt(line, yearsPlace(line, age.next)), 'years'))) return null;
  const years = yearsPlace(line, age.next);

  return { next: can(pieceAt(line, years), 'years') ? years + 1 : age.next, findings: [] };
}

function readBand(line: Line, at: number): Band | null {
  let from = at;
  while (from < at + 3 && canBeAnyOf(pieceAt(line, from), ['aged', 'between', 'from'])) from += 1;
  const aged = line.pieces.slice(at, from).some((piece) => can(piece, 'aged'));
  const [low, high] = [pieceAt(line, from), pieceAt(line, from + 2)];
  const joint = pieceAt(line, from + 1);
  if (low?.kind !== 'digits' || high?.kind !== 'digits' || low.text.length > 2 || high.text.length > 2)
    return null;
  if (!isMark(joint, '-') && !can(joint, 'to') && !can(joint, 'and')) return null;
  const place = yearsPlace(line, from + 3);
  const years = can(pieceAt(line, place), 'years');
  if (!aged && !years && from > at) return null;

  return {
    name: `${Number(low.text)}-${Number(high.text)}`,
    next: years ? place + 1 : from + 3,
    said: aged || years,
  };
}

/** `13-15-åringar` */
function yearsPlace(line: Line, at: number): number {
  return isMark(pieceAt(line, at), '-') && isGlued(line, at) && isGlued(line, at + 1) ? at + 1 : at;
}

function isKnown({ setting }: Line, { name }: Band): boolean {
  return setting.ageBands.includes(name);
}

function bandFinding(
  line: Line,
  band: Band,
  value: number,
  where: { start: number; end: number },
): Finding[] {
  return isKnown(line, band) ? [{ kind: 'age_band', band: band.name, value, ...where }] : [];
}

function nounFinding(
  line: Line,
  noun: number | null,
  value: number,
  where: { start: number; end: number },
): Finding[] {
  const bucket = buckets.find((name) => noun !== null && can(pieceAt(line, noun), name)) satisfies
    Bucket | undefined;

  return bucket === undefined ? [] : [{ kind: 'count', bucket, value, weak: bucket === 'people', ...where }];
}
