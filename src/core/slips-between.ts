/** Levenshtein's: letters wrong, missing or too many. */
export function slipsBetween(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return Infinity;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);

  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [column, typed] of [...other].entries()) {
      const kept = (row[column] ?? 0) + (letter === typed ? 0 : 1);
      next.push(Math.min(kept, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }

  return row.at(-1) ?? 0;
}
