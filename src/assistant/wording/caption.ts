import type { Line } from '../../core/message.js';

export interface Ranked {
  /** The higher, the sooner it gives way; 0 never does. */
  readonly rank: number;
  readonly line: Line;
}

/** Lines that belong together; a blank one stands between two parts. */
export type Part = readonly Ranked[];

/** What a platform takes below a picture. */
const mostCharacters = 1_000;

/** As many of the lines as there is room for, at most so many that may give way; those of the highest rank left out first. */
export function caption(parts: readonly Part[], mostLines: number): readonly Line[] {
  let left = parts;
  while (isTooLong(left, mostLines)) {
    const highest = Math.max(...left.flat().map(({ rank }) => rank));
    if (highest === 0) break;
    const last = left.flat().findLast(({ rank }) => rank === highest);
    left = left.map((part) => part.filter((ranked) => ranked !== last));
  }

  return linesOf(left);
}

function isTooLong(parts: readonly Part[], mostLines: number): boolean {
  const givingWay = parts.flat().filter(({ rank }) => rank > 0).length;

  return lengthOf(linesOf(parts)) > mostCharacters || givingWay > mostLines;
}

function linesOf(parts: readonly Part[]): readonly Line[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, place) => [...(place === 0 ? [] : [[]]), ...part.map(({ line }) => line)]);
}

function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + 1 + textOf(line).length, 0);
}

function textOf(line: Line): string {
  return line.map((span) => (typeof span === 'string' ? span : Object.values(span).join(''))).join('');
}
