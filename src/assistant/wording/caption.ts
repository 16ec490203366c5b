import type { Line } from '../../core/message.js';

export interface Ranked {
  /** The higher, the sooner it gives way; 0 never does. */
  readonly rank: number;
  readonly line: Line;
}

/** What a platform takes below a picture. */
const mostCharacters = 1_000;

/** As many of the lines as there is room for, at most so many that may give way; those of the highest rank left out first. */
export function caption(lines: readonly Ranked[], mostLines: number): readonly Line[] {
  let left = lines;
  while (isTooLong(left, mostLines)) {
    const highest = Math.max(...left.map(({ rank }) => rank));
    if (highest === 0) break;
    const last = left.findLastIndex(({ rank }) => rank === highest);
    left = left.filter((_, place) => place !== last);
  }

  return left.map(({ line }) => line);
}

function isTooLong(lines: readonly Ranked[], mostLines: number): boolean {
  return lengthOf(lines) > mostCharacters || lines.filter(({ rank }) => rank > 0).length > mostLines;
}

function lengthOf(lines: readonly Ranked[]): number {
  return lines.reduce((sum, { line }) => sum + 1 + textOf(line).length, 0);
}

function textOf(line: Line): string {
  return line.map((span) => (typeof span === 'string' ? span : Object.values(span).join(''))).join('');
}
