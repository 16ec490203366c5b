/** Where words stand in the text as typed: `start` is inside, `end` is not. UTF-16 units, like `String.slice`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function spanning(spans: readonly Span[]): Span | null {
  const [first] = spans;
  if (first === undefined) return null;

  return spans.reduce(
    (whole, { start, end }) => ({ start: Math.min(whole.start, start), end: Math.max(whole.end, end) }),
    { start: first.start, end: first.end },
  );
}
