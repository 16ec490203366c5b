/** At most so many code points, with `…` in place of what was cut off. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const points = [...text];

  return points.length <= most
    ? text
    : `${points
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
