/**
 * Percentages for showing that add up to 100.0, by largest remainders: each is rounded down to a tenth, and the tenths that are
 * left go to those that lost most, the first of equals. Nothing of nothing is 0.
 */
export function shownShares(counts: readonly number[]): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);

  const parts = counts.map((count, place) => ({
    place,
    tenths: Math.floor((count * 1_000) / total),
    lost: (count * 1_000) % total,
  }));
  const left = 1_000 - parts.reduce((sum, { tenths }) => sum + tenths, 0);
  const raised = new Set(
    [...parts]
      .sort((one, other) => other.lost - one.lost || one.place - other.place)
      .slice(0, left)
      .map(({ place }) => place),
  );

  return parts.map(({ place, tenths }) => (tenths + (raised.has(place) ? 1 : 0)) / 10);
}
