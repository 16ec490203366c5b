/** As discord.js' limits have it, counted in code points. */
const inContent = 2_000;
const inDescription = 3_900;

/** Lines as far as a message holds them; what is too much goes below, and what is still too much is left out. */
export function fitText(lines: readonly string[]): { readonly content: string; readonly below: string } {
  const [content, rest] = fill(lines, inContent);
  if (rest.length === 0) return { content, below: '' };

  const [below, left] = fill(rest, inDescription);
  return { content, below: left.length === 0 ? below : `${below}\n…` };
}

function fill(lines: readonly string[], most: number): readonly [text: string, rest: readonly string[]] {
  const fitting = howMany(lines, most);
  if (fitting > 0 || lines.length === 0) return [lines.slice(0, fitting).join('\n'), lines.slice(fitting)];

  const [first = '', ...rest] = lines;
  const points = [...first];
  const end = wordEnd(points, most);
  return [points.slice(0, end).join(''), [points.slice(end).join(''), ...rest]];
}

function howMany(lines: readonly string[], most: number): number {
  let length = -1;
  const tooMuch = lines.findIndex((line) => (length += 1 + [...line].length) > most);

  return tooMuch < 0 ? lines.length : tooMuch;
}

/** Never behind a backslash, so that what it shields stays shielded. */
function wordEnd(points: readonly string[], most: number): number {
  const blank = points.lastIndexOf(' ', most - 1);
  const end = blank > most / 2 ? blank + 1 : most;

  return points[end - 1] === '\\' ? end - 1 : end;
}
