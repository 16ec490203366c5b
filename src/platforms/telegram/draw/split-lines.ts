import type { Line, Span } from '../../../core/message.js';
import { respan, textOf } from './html.js';

/** Lines in portions of at most `limit` UTF-16 units, as Telegram counts; parted between lines wherever that is possible. */
export function splitLines(lines: readonly Line[], limit: number): readonly (readonly Line[])[] {
  const portions: Line[][] = [];
  let portion: Line[] = [];
  let length = 0;

  for (const line of lines.flatMap((one) => splitLine(one, limit))) {
    const own = lengthOf(line);
    if (portion.length > 0 && length + 1 + own > limit) {
      portions.push(portion);
      portion = [];
      length = 0;
    }
    length += own + (portion.length > 0 ? 1 : 0);
    portion.push(line);
  }

  return [...portions, portion].filter((one) => one.some((line) => lengthOf(line) > 0));
}

export function lengthOf(line: Line): number {
  return line.reduce((sum, span) => sum + textOf(span).length, 0);
}

/** A line that is too long by itself, in pieces that are not. */
function splitLine(line: Line, limit: number): readonly Line[] {
  if (lengthOf(line) <= limit) return [line];

  const pieces: Span[][] = [[]];
  let room = limit;
  for (const span of line) {
    for (let rest = textOf(span); rest !== '';) {
      const taken = beginning(rest, room);
      rest = rest.slice(taken.length);
      room -= taken.length;
      if (taken !== '') pieces.at(-1)?.push(respan(span, taken));
      if (rest !== '') {
        pieces.push([]);
        room = limit;
      }
    }
  }

  return pieces.filter((piece) => piece.length > 0);
}

/** At most `most` units of it; after a blank where there is one, and never half a character. */
function beginning(text: string, most: number): string {
  if (text.length <= most) return text;

  const cut = text.slice(0, most);
  const blank = cut.lastIndexOf(' ');
  if (blank > most / 2) return cut.slice(0, blank + 1);

  return /[\uD800-\uDBFF]$/u.test(cut) || /^[\uDC00-\uDFFF]/u.test(text.slice(most)) ? cut.slice(0, -1) : cut;
}
