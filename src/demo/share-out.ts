/**
 * Shares a whole out over weights as they come, in whole numbers that add up to exactly `whole` once all weights have come.
 * `sum` is their sum, added up in the same order.
 */
export function shareOut(whole: number, sum: number): (weight: number) => number {
  let come = 0;
  let given = 0;

  return (weight) => {
    come += weight;
    const due = sum > 0 ? Math.floor((whole * come) / sum + 0.5) : 0;
    const share = due - given;
    given = due;

    return share;
  };
}
