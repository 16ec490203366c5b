import type { Line } from '../../core/message.js';

export interface Ranked {
  /** The higher, the sooner it gives way. */
  readonly rank: number;
  readonly line: Line;
}

/** What a platform takes below a picture. */
const mostCharacters = 1_000;

/** As many of the lines as there is room for, those of the highest rank left out first. */
export function caption(lines: readonly Ranked[]): readonly Line[] {
  let left = lines;
  while (lengthOf(left) > mostCharacters) {
    const highest = Math.max(...left.map(({ rank }) => rank));
    if (highest === 0) break;
    const last = left.findLastIndex(({ rank }) => rank === highest);
    left = left.filter((_, place) => place !== last);
  }

  return left.map(({ line }) => line);
}

function lengthOf(lines: readonly Ranked[]): number {
  return lines.reduce((sum, { line }) => sum + 1 + textOf(line).length, 0);
}

function textOf(line: Line): string {
  return line.map((span) => (typeof span === 'string' ? span : Object.values(span).join(''))).join('');
}
