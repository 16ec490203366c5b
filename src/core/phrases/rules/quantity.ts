import { pieceAt, type Line } from '../line.js';
import { can, isMark, type Piece } from '../pieces.js';

export interface Quantity {
  readonly value: number;
  readonly next: number;
  readonly written: 'digits' | 'word' | 'article';
  /** A number word of another language than the writer's. */
  readonly foreign: boolean;
}

const fractions: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** A whole number, its thousands grouped or not, or a number word. */
export function readWhole(line: Line, at: number): Quantity | null {
  const piece = pieceAt(line, at);
  if (piece?.kind === 'digits') return readDigits(line, at, piece);

  return piece ? readNumberWord(line, at, piece) : null;
}

/** Like `readWhole`, but `2,5`, `1½` and `2 1/2` too. */
export function readDecimal(line: Line, at: number): Quantity | null {
  const fraction = readFraction(line, at);
  if (fraction) return fraction;
  const piece = pieceAt(line, at);
  if (piece?.kind !== 'digits') return readWhole(line, at);

  const decimals = pieceAt(line, at + 2);
  const pointed = isMark(pieceAt(line, at + 1), '.', ',') && isGlued(line, at + 1) && isGlued(line, at + 2);
  if (pointed && decimals?.kind === 'digits') {
    return {
      value: Number(`${piece.text}.${decimals.text}`),
      next: at + 3,
      written: 'digits',
      foreign: false,
    };
  }
  const rest = readFraction(line, at + 1);

  return {
    value: Number(piece.text) + (rest?.value ?? 0),
    next: rest?.next ?? at + 1,
    written: 'digits',
    foreign: false,
  };
}

export function isGlued(line: Line, at: number): boolean {
  return pieceAt(line, at)?.glued ?? false;
}

function readFraction(line: Line, at: number): Quantity | null {
  const piece = pieceAt(line, at);
  const sign = piece?.kind === 'mark' ? fractions[piece.text] : undefined;
  if (sign !== undefined) return { value: sign, next: at + 1, written: 'digits', foreign: false };

  const [over, slash, under] = [piece, pieceAt(line, at + 1), pieceAt(line, at + 2)];
  const isHalfOrQuarter = ['1/2', '1/4', '3/4'].includes(
    `${over?.text ?? ''}${slash?.text ?? ''}${under?.text ?? ''}`,
  );
  if (!isHalfOrQuarter || !can(pieceAt(line, at + 3), 'hour')) return null;

  return { value: Number(over?.text) / Number(under?.text), next: at + 3, written: 'digits', foreign: false };
}

/** `1200`, `1.200`, `1 200` and, where the language writes so, `1,200`. */
function readDigits(line: Line, at: number, piece: Piece): Quantity | null {
  let text = piece.text;
  let next = at + 1;

  while (/^[1-9]\d{0,2}(?:\d{3})*$/u.test(text) && text.length < 12) {
    const step = groupAfter(line, next, piece);
    if (step === null) break;
    text += pieceAt(line, step - 1)?.text ?? '';
    next = step;
  }

  return /^0\d{2,}$/u.test(text) ? null : { value: Number(text), next, written: 'digits', foreign: false };
}

function groupAfter(line: Line, at: number, first: Piece): number | null {
  const piece = pieceAt(line, at);
  if (first.text.length > 3) return null;
  const separated = isMark(piece, '.') || (line.language.commaGroupsThousands && isMark(piece, ','));
  const group = separated && piece?.glued ? at + 1 : at;
  const digits = pieceAt(line, group);
  const fits = digits?.kind === 'digits' && digits.text.length === 3 && digits.glued === (group !== at);
  // `12 girls 4 200` is no group, and neither are the halves of a time.
  const standsAlone = !isMark(pieceAt(line, group + 1), ':') || !isGlued(line, group + 2);

  return fits && standsAlone ? group + 1 : null;
}

function readNumberWord(line: Line, at: number, piece: Piece): Quantity | null {
  const senses = piece.senses.flatMap((sense) => (sense.kind === 'number' ? [sense] : []));
  const sense = senses.find(({ language }) => language === line.language.key) ?? senses[0];
  if (sense === undefined) return null;

  return {
    value: Math.floor(sense.value),
    next: at + 1,
    written: isArticle(line, piece) ? 'article' : 'word',
    foreign: sense.language !== line.language.key,
  };
}

function isArticle(line: Line, { text, senses }: Piece): boolean {
  return senses.some(({ kind }) => kind === 'number') && line.articles.has(text);
}
